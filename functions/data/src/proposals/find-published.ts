import type { D1Database } from '@cloudflare/workers-types';
import type { Owner } from '@policy/api';
import { rowToJson } from '../database/row-json.ts';
import { publishedTables } from './items.ts';

export interface PublishedRecord {
  row: Record<string, unknown>;
  module: Owner;
  clause: string | null;
  indicator: string | null;
  project: string | null;
  derived: boolean;
  /** The revision that last changed it; 0 where only the plan's records did. */
  changed: number;
}

/** Of what a record is an observation or an event, and so whose it is. */
const subjects = {
  observation: { column: 'indicator', table: 'indicators' },
  event: { column: 'project', table: 'projects' },
} as const;

/** One published observation or event with its owner; undefined where there is none. */
export async function findPublished(database: D1Database, kind: keyof typeof subjects, id: string): Promise<PublishedRecord | undefined> {
  const { column, table } = subjects[kind];
  const found = await database
    .prepare(
      `select ${rowToJson(publishedTables[kind], 'r')} as row, s.id as subject, s.module, s.clause,
         (select coalesce(max(revision), 0) from changes c where c.kind = ? and c.record = r.id) as changed
       from "${kind}s" r join ${table} s on s.id = r.${column} where r.id = ?`,
    )
    .bind(kind, id)
    .first<{ row: string; subject: string; module: Owner; clause: string; changed: number }>();
  if (found === null) return undefined;
  const row = JSON.parse(found.row) as Record<string, unknown>;
  return {
    row,
    module: found.module,
    clause: found.clause,
    indicator: kind === 'observation' ? found.subject : null,
    project: kind === 'event' ? found.subject : null,
    derived: row['derived'] === true,
    changed: found.changed,
  };
}
