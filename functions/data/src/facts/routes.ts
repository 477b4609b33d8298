import { listFacts, type Fact } from '@policy/api';
import { connect } from '../database/connect.ts';
import { toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';
import { planValue } from '../plan/plan-value.ts';
import { findFacts, type FactRow } from './find-facts.ts';

export const factRoutes = createRouter().openapi(listFacts, async (context) => {
  const query = context.req.valid('query');
  const { rows, total } = await findFacts(connect(context.env.DB), query);
  return context.json(toList(rows, total, { limit: query.limit, url: context.req.url }, toFact), 200);
});

function toFact(row: FactRow): Fact {
  const { id, module, clause, quote, name } = row;
  return { id, module, clause, quote, name, ...planValue(row) };
}
