import { getClause, getPlan, listClauses } from '@policy/api';
import { connect } from '../database/connect.ts';
import { toList } from '../http/page.ts';
import { noSuchRecord, notFilled } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { findClause } from './find-clause.ts';
import { findClauses } from './find-clauses.ts';
import { findPlan } from './find-plan.ts';
import { toClause } from './to-clause.ts';
import { toPlan } from './to-plan.ts';

export const planRoutes = createRouter()
  .openapi(getPlan, async (context) => {
    const found = await findPlan(connect(context.env.DB));
    if (found === undefined) throw notFilled();
    return context.json(toPlan(found), 200);
  })
  .openapi(listClauses, async (context) => {
    const query = context.req.valid('query');
    const { rows, total } = await findClauses(connect(context.env.DB), query);
    return context.json(toList(rows, total, { limit: query.limit, url: context.req.url }, toClause), 200);
  })
  .openapi(getClause, async (context) => {
    const { id } = context.req.valid('param');
    const found = await findClause(connect(context.env.DB), id);
    if (found === undefined) throw noSuchRecord('clause', id);
    return context.json(toClause(found), 200);
  });
