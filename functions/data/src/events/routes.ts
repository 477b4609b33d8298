import { listEvents } from '@policy/api';
import { connect } from '../database/connect.ts';
import { toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';
import { findEvents } from './find-events.ts';
import { toEvent } from './to-event.ts';

export const eventRoutes = createRouter().openapi(listEvents, async (context) => {
  const query = context.req.valid('query');
  const { rows, total } = await findEvents(connect(context.env.DB), query);
  return context.json(toList(rows, total, { limit: query.limit, url: context.req.url }, toEvent), 200);
});
