import { listFunds, type Fund } from '@policy/api';
import { and, asc, count, sql } from 'drizzle-orm';
import { connect } from '../database/connect.ts';
import { funds } from '../database/schema/index.ts';
import { afterCursor, toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';
import { findRecords } from '../implementation/find-implementation.ts';
import { toImplementation } from '../implementation/to-implementation.ts';

export const fundRoutes = createRouter().openapi(listFunds, async (context) => {
  const { kind, clause, limit, cursor } = context.req.valid('query');
  const database = connect(context.env.DB);
  const filter = and(
    kind === undefined ? undefined : sql`${funds.fund} ->> 'kind' = ${kind}`,
    clause === undefined ? undefined : bearsOn(clause),
  );
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(funds).where(filter),
    database
      .select()
      .from(funds)
      .where(and(filter, afterCursor(funds, cursor)))
      .orderBy(asc(funds.position))
      .limit(limit + 1),
  ]);
  const records = await findRecords(
    database,
    rows.flatMap(({ fund }) => fund.records),
  );
  const toFund = ({ fund }: (typeof rows)[number]): Fund => ({
    ...fund,
    records: fund.records.map((id) => toImplementation(records.get(id)!)),
  });
  return context.json(toList(rows, counted?.total ?? 0, { limit, url: context.req.url }, toFund), 200);
});

/** Whether one of its clauses is the one asked for or stands below it. */
function bearsOn(clause: string) {
  return sql`exists (select 1 from json_each(${funds.fund} -> 'clauses') where value = ${clause} or value like ${`${clause}.%`})`;
}
