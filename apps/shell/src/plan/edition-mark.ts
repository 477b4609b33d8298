import type { ShellBindings } from '../modules/modules.ts';
import { behindModule, dataClient } from './data-client.ts';

/** What the footer of every page says of the data. */
export interface EditionMark {
  sha256: string;
  revision: number;
}

/** How long it is used before it is asked for again, in milliseconds. */
const freshFor = 5000;

let held: { mark: EditionMark | null; until: number } = { mark: null, until: 0 };

/** The edition and the revision of the data; the last known ones while the data Worker does not answer. */
export async function readEditionMark(env: ShellBindings): Promise<EditionMark | null> {
  if (held.until > Date.now()) return held.mark;
  try {
    const health = await dataClient(env, behindModule).health();
    const mark = health.editionSha256 ? { sha256: health.editionSha256, revision: health.revision } : null;
    held = { mark, until: Date.now() + freshFor };
  } catch {
    held = { mark: held.mark, until: Date.now() + freshFor };
  }
  return held.mark;
}
