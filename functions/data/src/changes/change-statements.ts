import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { changes as changesTable } from '../database/schema/index.ts';
import { tableRows } from '../import/table-rows.ts';
import { columnList, jsonPayloads, jsonValue } from '../import/write-statements.ts';

/** One entry of the log, without what the batch gives it: its number, time and revision. */
export type Change = Omit<typeof changesTable.$inferInsert, 'id' | 'revision' | 'time'>;

/**
 * Statements that add entries to the log, in their order.
 *
 * @param options.published true where the entries belong to the newest revision, which the same batch has made
 */
export function changeStatements(
  database: D1Database,
  changes: readonly Change[],
  { time, published }: { time: Date; published: boolean },
): D1PreparedStatement[] {
  const { columns, rows } = tableRows(
    changesTable,
    changes.map((change) => ({ ...change, time: time.toISOString() })),
  );
  const revision = published ? '(select max(number) from revisions)' : 'null';
  const values = columns.map((column, place) => (column === 'revision' ? revision : jsonValue(place)));
  const statement = database.prepare(
    `insert into changes (${columnList(columns)}) select ${values.join(', ')} from json_each(?) order by key`,
  );
  return jsonPayloads(rows).map((payload) => statement.bind(payload));
}
