import { listMeasures } from '@policy/api';
import { connect } from '../database/connect.ts';
import { toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';
import { findMeasures } from './find-measures.ts';
import { toMeasure } from './to-measure.ts';

export const measureRoutes = createRouter().openapi(listMeasures, async (context) => {
  const query = context.req.valid('query');
  const { rows, total } = await findMeasures(connect(context.env.DB), query);
  return context.json(toList(rows, total, { limit: query.limit, url: context.req.url }, toMeasure), 200);
});
