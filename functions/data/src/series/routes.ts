import { listSeries } from '@policy/api';
import { asc, count } from 'drizzle-orm';
import { connect } from '../database/connect.ts';
import { series } from '../database/schema/index.ts';
import { afterCursor, toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';

export const seriesRoutes = createRouter().openapi(listSeries, async (context) => {
  const { limit, cursor } = context.req.valid('query');
  const database = connect(context.env.DB);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(series),
    database
      .select()
      .from(series)
      .where(afterCursor(series, cursor))
      .orderBy(asc(series.position))
      .limit(limit + 1),
  ]);
  return context.json(
    toList(rows, counted?.total ?? 0, { limit, url: context.req.url }, (row) => row.series),
    200,
  );
});
