import { listResults, type Result } from '@policy/api';
import { connect, type Database } from '../database/connect.ts';
import { createRouter } from '../http/router.ts';
import { findAllIndicators } from '../indicators/find-indicators.ts';
import { thisYear } from '../indicators/this-year.ts';
import { toIndicator } from '../indicators/to-indicator.ts';
import { filterResults, pageOfResults } from './select-results.ts';
import { toResults } from './to-results.ts';

export const resultRoutes = createRouter().openapi(listResults, async (context) => {
  const { limit, cursor, ...filters } = context.req.valid('query');
  const matching = filterResults(await readResults(connect(context.env.DB)), filters);
  return context.json(pageOfResults(matching, { limit, cursor, url: context.req.url }), 200);
});

/** Every result, in the order of the plan. Computed at each request: a value that a department publishes changes them at once. */
async function readResults(database: Database): Promise<Result[]> {
  const asOf = thisYear();
  const rows = await findAllIndicators(database);
  return rows.flatMap((row) => toResults(toIndicator(row, asOf)));
}
