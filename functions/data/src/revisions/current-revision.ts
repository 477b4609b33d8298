import type { D1Database } from '@cloudflare/workers-types';

/** One state of the published data. */
export interface Revision {
  number: number;
  contentHash: string;
  /** When it was published (RFC 3339). */
  time: string;
}

/**
 * How long one isolate of the Worker believes that it knows the newest revision. It saves a way to D1 for every
 * cached answer; the price: an isolate that did not publish itself may show a new revision this much later.
 */
const believedFor = 1000;

const known = new WeakMap<D1Database, { revision: Revision; until: number }>();

/** The newest revision; undefined where nothing has been published, or the database does not answer. */
export async function currentRevision(database: D1Database): Promise<Revision | undefined> {
  const remembered = known.get(database);
  if (remembered && Date.now() < remembered.until) return remembered.revision;
  const revision = await database
    .prepare('select number, content_hash as contentHash, time from revisions order by number desc limit 1')
    .first<Revision>()
    .catch(() => null);
  if (revision === null) return undefined;
  known.set(database, { revision, until: Date.now() + believedFor });
  return revision;
}

/** To call after publishing, so that the next answer of this isolate shows it. */
export function forgetRevision(database: D1Database): void {
  known.delete(database);
}

/** A revision by its number, as it was published; undefined where there is none. */
export async function findRevision(database: D1Database, number: number): Promise<Revision | undefined> {
  const statement = database.prepare('select number, content_hash as contentHash, time from revisions where number = ?');
  return (await statement.bind(number).first<Revision>()) ?? undefined;
}
