import type { D1Database } from '@cloudflare/workers-types';
import type { Plan } from '@policy/plan';
import type { Change } from '../changes/change-statements.ts';
import { publishRevision } from '../revisions/publish-revision.ts';
import { findLeveledEvents } from './find-leveled-events.ts';
import { planRows } from './plan-rows.ts';
import { resultRows } from './result-rows.ts';
import { searchRows } from './search-rows.ts';
import type { TableRows } from './table-rows.ts';
import { insertStatements, pruneStatement, upsertStatements } from './write-statements.ts';

export interface ImportResult {
  /** False where the newest revision already has this content. */
  written: boolean;
  /** Number of the newest revision after the import. */
  revision: number;
  rows: number;
}

export interface ImportOptions {
  reason: string;
  time: Date;
  onWrite?: (rows: number) => void;
}

/**
 * Writes the plan into the database: all of it or nothing, in one batch, which D1 runs as one transaction.
 * Only rows that the plan owns are written, and they stay in place where they are still in the plan, so that
 * what departments hang on them (observations of an indicator) is never touched.
 *
 * @param options.reason why the data changes, for the log of revisions
 * @param options.time of the revision
 * @param options.onWrite called right before the batch is sent, with the number of rows
 * @throws where an indicator is gone that has observations, and whatever the database refuses; nothing is written then
 */
export async function importPlan(database: D1Database, plan: Plan, options: ImportOptions): Promise<ImportResult> {
  const { documents, index, sounds } = searchRows(plan);
  const tables = [...planRows(plan, await findLeveledEvents(database, `e.origin = 'department'`)), ...resultRows(plan), documents];
  const rows = [...tables, index, sounds].reduce((sum, table) => sum + table.rows.length, 0);
  const contentHash = await hashOf([...tables, index, sounds]);

  const newest = await readNewest(database);
  if (newest?.contentHash === contentHash) return { written: false, revision: newest.number, rows };
  await requireObservedIndicators(database, plan);
  options.onWrite?.(rows);

  const { revision } = await publishRevision(database, {
    statements: [
      // Parents before children, and the other way round for what goes: references hold after every statement.
      ...tables.flatMap((table) => upsertStatements(database, table)),
      ...tables.toReversed().map((table) => pruneStatement(database, table)),
      database.prepare(`insert into search_index (search_index) values ('delete-all')`),
      ...insertStatements(database, index),
      database.prepare(`insert into name_sounds (name_sounds) values ('delete-all')`),
      ...insertStatements(database, sounds),
    ],
    revision: { ...options, contentHash, changes: [importEntry(plan, options.reason)] },
  });
  return { written: true, revision, rows };
}

/** The log tells an import in one entry: what exactly it changed, the versions of the records tell. */
function importEntry(plan: Plan, reason: string): Change {
  const { sha256 } = plan.edition;
  return { actor: 'import', action: 'import', kind: 'plan', record: sha256, module: 'plan', reason };
}

function readNewest(database: D1Database) {
  return database
    .prepare('select number, content_hash as contentHash from revisions order by number desc limit 1')
    .first<{ number: number; contentHash: string }>();
}

/** The database would refuse too, but not say which. */
async function requireObservedIndicators(database: D1Database, plan: Plan): Promise<void> {
  const known = JSON.stringify(plan.indicators.map(({ id }) => id));
  const { results } = await database
    .prepare(
      `select distinct indicator from observations
       where origin = 'department' and indicator not in (select value from json_each(?)) order by indicator`,
    )
    .bind(known)
    .all<{ indicator: string }>();
  if (results.length === 0) return;
  const ids = results.map(({ indicator }) => indicator).join(', ');
  throw new Error(`The plan no longer has these indicators, but the database has observations of them: ${ids}.`);
}

/** Of what is written, not of the records: a new way of indexing is new content too. */
async function hashOf(tables: readonly Omit<TableRows, 'key'>[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(tables)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
