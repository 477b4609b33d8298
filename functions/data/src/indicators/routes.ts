import { getIndicator, listIndicators } from '@policy/api';
import { connect } from '../database/connect.ts';
import { toList } from '../http/page.ts';
import { noSuchRecord } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { findIndicator, findIndicators } from './find-indicators.ts';
import { thisYear } from './this-year.ts';
import { toIndicator } from './to-indicator.ts';

export const indicatorRoutes = createRouter()
  .openapi(listIndicators, async (context) => {
    const query = context.req.valid('query');
    const { rows, total } = await findIndicators(connect(context.env.DB), query);
    const asOf = thisYear();
    return context.json(
      toList(rows, total, { limit: query.limit, url: context.req.url }, (row) => toIndicator(row, asOf)),
      200,
    );
  })
  .openapi(getIndicator, async (context) => {
    const { id } = context.req.valid('param');
    const row = await findIndicator(connect(context.env.DB), id);
    if (row === undefined) throw noSuchRecord('indicator', id);
    return context.json(toIndicator(row, thisYear()), 200);
  });
