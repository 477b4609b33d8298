import { listActs } from '@policy/api';
import { connect } from '../database/connect.ts';
import { toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';
import { findActs, withRecords } from './find-acts.ts';

export const actRoutes = createRouter().openapi(listActs, async (context) => {
  const { limit, ...query } = context.req.valid('query');
  const database = connect(context.env.DB);
  const { rows, total } = await findActs(database, { ...query, limit });
  return context.json(toList(rows, total, { limit, url: context.req.url }, await withRecords(database, rows)), 200);
});
