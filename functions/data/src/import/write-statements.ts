import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { Cell, TableRows } from './table-rows.ts';

/** D1 takes at most 2 MB for one parameter; half of it leaves room. */
const longestPayload = 1_000_000;

/**
 * Statements that add the rows, and bring those up to date that are there already.
 * Rows come as one JSON parameter, so that a table is one statement (D1 allows a hundred parameters, far too few
 * for rows one by one), or a few where the rows are very long.
 */
export function upsertStatements(database: D1Database, { table, columns, key, rows, origin }: TableRows): D1PreparedStatement[] {
  const changes = columns.filter((column) => !key.includes(column)).map((column) => `"${column}" = excluded."${column}"`);
  const statement = database.prepare(`
    insert into "${table}" (${columnList(columns)}) select ${values(columns)} from json_each(?) where true
    on conflict (${columnList(key)}) do update set ${changes.join(', ')}${origin ? ` where "${table}"."origin" = '${origin}'` : ''}`);
  return jsonPayloads(rows).map((payload) => statement.bind(payload));
}

/** Statement that removes the rows whose key is not among those given. */
export function pruneStatement(database: D1Database, { table, columns, key, rows, origin }: TableRows): D1PreparedStatement {
  const places = key.map((column) => columns.indexOf(column));
  const keys = rows.map((row) => places.map((place) => row[place]));
  return database
    .prepare(
      `delete from "${table}" where (${columnList(key)}) not in (select ${values(key)} from json_each(?))${origin ? ` and "origin" = '${origin}'` : ''}`,
    )
    .bind(JSON.stringify(keys));
}

/** Statements that add the rows to a full-text table, which has no key to conflict. */
export function insertStatements(database: D1Database, { table, columns, rows }: Omit<TableRows, 'key'>): D1PreparedStatement[] {
  const statement = database.prepare(`insert into "${table}" (${columnList(columns)}) select ${values(columns)} from json_each(?)`);
  return jsonPayloads(rows).map((payload) => statement.bind(payload));
}

/** Names of columns, for SQL. */
export function columnList(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}

function values(columns: readonly string[]): string {
  return columns.map((_, place) => jsonValue(place)).join(', ');
}

/** The cell at a place of a row that `json_each` gives. */
export function jsonValue(place: number): string {
  return `value ->> ${place}`;
}

/** Rows as JSON lists, each short enough for one parameter. */
export function jsonPayloads(rows: readonly Cell[][]): string[] {
  const all: string[] = [];
  let current: string[] = [];
  let bytes = 0;
  for (const row of rows) {
    const json = JSON.stringify(row);
    const length = new TextEncoder().encode(json).byteLength + 1;
    if (bytes + length > longestPayload && current.length > 0) {
      all.push(`[${current.join(',')}]`);
      current = [];
      bytes = 0;
    }
    current.push(json);
    bytes += length;
  }
  return current.length === 0 ? all : [...all, `[${current.join(',')}]`];
}
