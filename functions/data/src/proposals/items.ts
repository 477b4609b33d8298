import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { Owner, ProposalAction, ProposalKind } from '@policy/api';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { rowToJson } from '../database/row-json.ts';
import { events, observations, proposalItems, sources } from '../database/schema/index.ts';
import { tableRows } from '../import/table-rows.ts';
import { columnList, jsonPayloads, jsonValue } from '../import/write-statements.ts';

/** A record that a proposal adds, revises or withdraws. */
export interface Item {
  kind: ProposalKind;
  action: ProposalAction;
  record: string;
  /** The row to write; null where it is withdrawn. */
  row: Record<string, unknown> | null;
  module: Owner;
  clause?: string | null;
  indicator?: string | null;
  project?: string | null;
}

/** The tables that departments publish into, parents first. */
export const publishedTables: Readonly<Record<ProposalKind, SQLiteTable>> = { source: sources, observation: observations, event: events };

/** Statements that write the items of a proposal, each with the record as it is now. */
export function itemStatements(database: D1Database, proposal: string, items: readonly Item[]): D1PreparedStatement[] {
  const { columns, rows } = tableRows(
    proposalItems,
    items.map((item, position) => ({ ...item, proposal, position })),
  );
  // `value` alone would be the column of that name within the inner queries.
  const place = (column: string) => `item.${jsonValue(columns.indexOf(column))}`;
  const before = Object.entries(publishedTables).map(
    ([kind, table]) => `when '${kind}' then (select ${rowToJson(table, 'r')} from "${kind}s" r where r.id = ${place('record')})`,
  );
  const values = columns.map((column, index) => (column === 'before' ? `case ${place('kind')} ${before.join(' ')} end` : jsonValue(index)));
  const statement = database.prepare(
    `insert into proposal_items (${columnList(columns)}) select ${values.join(', ')} from json_each(?) item`,
  );
  return jsonPayloads(rows).map((payload) => statement.bind(payload));
}
