import { getSource, listSources } from '@policy/api';
import { connect } from '../database/connect.ts';
import { toList } from '../http/page.ts';
import { noSuchRecord } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { findSource, findSources } from './find-sources.ts';
import { toSource, toSourceDetail } from './to-source.ts';

export const sourceRoutes = createRouter()
  .openapi(listSources, async (context) => {
    const query = context.req.valid('query');
    const { rows, total } = await findSources(connect(context.env.DB), query);
    const placed = rows.map((row) => ({ ...row, id: row.source.id, position: 0 }));
    return context.json(toList(placed, total, { limit: query.limit, url: context.req.url }, toSource), 200);
  })
  .openapi(getSource, async (context) => {
    const { id } = context.req.valid('param');
    const found = await findSource(connect(context.env.DB), id);
    if (found === undefined) throw noSuchRecord('source', id);
    return context.json(toSourceDetail(found), 200);
  });
