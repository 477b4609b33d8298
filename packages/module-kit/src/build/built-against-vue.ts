import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The Vue that an app is built against: the one that its folder resolves, which its `package.json` may name.
 *
 * @param root the app's folder
 */
export function builtAgainstVue(root: string): string {
  return (createRequire(join(root, 'package.json'))('vue/package.json') as { version: string }).version;
}
