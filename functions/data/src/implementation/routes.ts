import { listImplementation } from '@policy/api';
import { connect } from '../database/connect.ts';
import { toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';
import { findImplementation } from './find-implementation.ts';
import { toImplementation } from './to-implementation.ts';

export const implementationRoutes = createRouter().openapi(listImplementation, async (context) => {
  const query = context.req.valid('query');
  const { rows, total } = await findImplementation(connect(context.env.DB), query);
  return context.json(toList(rows, total, { limit: query.limit, url: context.req.url }, toImplementation), 200);
});
