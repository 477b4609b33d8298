import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository. */
export const root = resolve(fileURLToPath(import.meta.url), '../../../..');

/** What the runner keeps between runs; git ignores it, and it may be deleted at any time while nothing runs. */
export const portalFolder = join(root, '.portal');
