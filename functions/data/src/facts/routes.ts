import { listFacts, type Fact } from '@policy/api';
import { and, asc, count } from 'drizzle-orm';
import { isBelowClause, isEqual } from '../database/filters.ts';
import { connect } from '../database/connect.ts';
import { facts } from '../database/schema/index.ts';
import { afterCursor, toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';
import { planValue } from '../plan/plan-value.ts';

export const factRoutes = createRouter().openapi(listFacts, async (context) => {
  const { module, clause, limit, cursor } = context.req.valid('query');
  const database = connect(context.env.DB);
  const filter = and(isEqual(facts.module, module), isBelowClause(facts.clause, clause));
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(facts).where(filter),
    database.query.facts.findMany({
      where: and(filter, afterCursor(facts, cursor)),
      orderBy: asc(facts.position),
      limit: limit + 1,
    }),
  ]);
  return context.json(toList(rows, counted?.total ?? 0, { limit, url: context.req.url }, toFact), 200);
});

function toFact(row: typeof facts.$inferSelect): Fact {
  const { id, module, clause, quote, name } = row;
  return { id, module, clause, quote, name, ...planValue(row) };
}
