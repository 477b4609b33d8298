import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { changeStatements, type Change } from '../changes/change-statements.ts';

export interface Revision {
  time: Date;
  /** Why the published data changes. */
  reason: string;
  /** SHA-256 of the plan's rows, where the import writes them; else they are as they were. */
  contentHash?: string;
  /** Its number, where the batch shall fail if another has taken it; else the next one. */
  number?: number;
  changes: readonly Change[];
}

/**
 * The statements that make a new revision of the published data: its number and its entries in the log.
 * They end the batch that changes the data, so that data, revision and log come about together or not at all.
 */
export function revisionStatements(database: D1Database, { time, reason, contentHash, number, changes }: Revision): D1PreparedStatement[] {
  return [
    database
      .prepare(
        `insert into revisions (number, content_hash, time, reason)
         select coalesce(?, coalesce(max(number), 0) + 1),
           coalesce(?, (select content_hash from revisions order by number desc limit 1)), ?, ? from revisions`,
      )
      .bind(number ?? null, contentHash ?? null, time.toISOString(), reason),
    ...changeStatements(database, changes, { time, published: true }),
  ];
}
