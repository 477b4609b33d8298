import type { Act, ActQuery } from '@policy/api';
import { and, asc, count, sql } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { acts } from '../database/schema/index.ts';
import { afterCursor } from '../http/page.ts';
import { findRecords } from '../implementation/find-implementation.ts';
import { toImplementation } from '../implementation/to-implementation.ts';

type ActRow = typeof acts.$inferSelect;

/** A page of the matching acts, one row more than the limit if there is a next page, and how many match in all. */
export async function findActs(database: Database, { kind, clause, limit, cursor }: ActQuery & { limit: number }) {
  const filter = and(
    kind === undefined ? undefined : sql`${acts.act} ->> 'kind' = ${kind}`,
    clause === undefined ? undefined : bearsOn(clause),
  );
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(acts).where(filter),
    database
      .select()
      .from(acts)
      .where(and(filter, afterCursor(acts, cursor)))
      .orderBy(asc(acts.position))
      .limit(limit + 1),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** All acts, in the order of the register. */
export async function findAllActs(database: Database): Promise<Act[]> {
  const rows = await database.select().from(acts).orderBy(asc(acts.position));
  return rows.map(await withRecords(database, rows));
}

/** Reads what the sources tell of these acts. @returns the act as the API shows it, for each of the rows */
export async function withRecords(database: Database, rows: readonly ActRow[]): Promise<(row: ActRow) => Act> {
  const records = await findRecords(
    database,
    rows.flatMap(({ act }) => act.records),
  );
  return ({ act }) => ({ ...act, records: act.records.map((id) => toImplementation(records.get(id)!)) });
}

/** Whether one of its clauses is the one asked for or stands below it. */
function bearsOn(clause: string) {
  return sql`exists (select 1 from json_each(${acts.act} -> 'clauses') where value = ${clause} or value like ${`${clause}.%`})`;
}
