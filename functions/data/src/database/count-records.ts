import { sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { clauses, defects, facts, indicators, measures, observations, organisations, programmes, projects } from './schema/index.ts';

const counted = { clauses, programmes, indicators, observations, projects, measures, organisations, facts, defects };

export type Counts = Record<keyof typeof counted, number>;

/** Statement for the number of records of each kind, in one row. */
export function countRecords(database: Database) {
  const columns = Object.entries(counted).map(([kind, table]) => sql`(select count(*) from ${table}) as ${sql.identifier(kind)}`);
  return database.all<Counts>(sql`select ${sql.join(columns, sql`, `)}`);
}
