import { downloadEvents, listEvents } from '@policy/api';
import { connect } from '../database/connect.ts';
import { csvResponse, writeCsv } from '../http/csv.ts';
import { toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';
import { findDataMark } from '../plan/find-data-mark.ts';
import { eventColumns } from './event-columns.ts';
import { findAllEvents, findEvents } from './find-events.ts';
import { toEvent } from './to-event.ts';

export const eventRoutes = createRouter()
  .openapi(listEvents, async (context) => {
    const query = context.req.valid('query');
    const { rows, total } = await findEvents(connect(context.env.DB), query);
    return context.json(toList(rows, total, { limit: query.limit, url: context.req.url }, toEvent), 200);
  })
  .openapi(downloadEvents, async (context) => {
    const database = connect(context.env.DB);
    const [mark, rows] = await Promise.all([findDataMark(database), findAllEvents(database, context.req.valid('query'))]);
    return csvResponse(`events-r${mark.revision}.csv`, writeCsv(eventColumns(mark), rows));
  });
