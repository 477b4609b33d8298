import type { D1Database } from '@cloudflare/workers-types';
import type { Reading } from '../reading/negotiate.ts';
import type { Revision } from '../revisions/current-revision.ts';

export interface Bindings {
  DB: D1Database;
}

/** What a read has found out before it reaches its route (`src/reading/locate.ts`). */
export interface Variables {
  /** The newest revision; unset where nothing has been published. */
  current?: Revision;
  /** The revision asked for: the newest, or the one that the address names. */
  revision?: Revision;
  /** True where the address names the revision, so that its answer never changes. */
  permanent?: boolean;
  /** Unset where no route of records answers. */
  reading?: Reading | undefined;
}

export interface Environment {
  Bindings: Bindings;
  Variables: Variables;
}
