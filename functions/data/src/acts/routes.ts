import { listActs, type Act } from '@policy/api';
import { and, asc, count, sql } from 'drizzle-orm';
import { connect } from '../database/connect.ts';
import { acts } from '../database/schema/index.ts';
import { afterCursor, toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';
import { findRecords } from '../implementation/find-implementation.ts';
import { toImplementation } from '../implementation/to-implementation.ts';

export const actRoutes = createRouter().openapi(listActs, async (context) => {
  const { kind, clause, limit, cursor } = context.req.valid('query');
  const database = connect(context.env.DB);
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
  const records = await findRecords(
    database,
    rows.flatMap(({ act }) => act.records),
  );
  const toAct = ({ act }: (typeof rows)[number]): Act => ({
    ...act,
    records: act.records.map((id) => toImplementation(records.get(id)!)),
  });
  return context.json(toList(rows, counted?.total ?? 0, { limit, url: context.req.url }, toAct), 200);
});

/** Whether one of its clauses is the one asked for or stands below it. */
function bearsOn(clause: string) {
  return sql`exists (select 1 from json_each(${acts.act} -> 'clauses') where value = ${clause} or value like ${`${clause}.%`})`;
}
