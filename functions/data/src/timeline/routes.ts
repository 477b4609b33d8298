import { listTimeline, type TimelineEntry, type TimelineFilters } from '@policy/api';
import { asc } from 'drizzle-orm';
import { findAllActs } from '../acts/find-acts.ts';
import { connect, type Database } from '../database/connect.ts';
import { clauses, events } from '../database/schema/index.ts';
import { withEventReferences } from '../events/find-events.ts';
import { toEvent } from '../events/to-event.ts';
import { createRouter } from '../http/router.ts';
import { findAllIndicators } from '../indicators/find-indicators.ts';
import { thisYear } from '../indicators/this-year.ts';
import { toIndicator } from '../indicators/to-indicator.ts';
import { pageOf } from '../reading/page-of.ts';
import type { JsonRecord } from '../reading/record-values.ts';
import { timelineOf } from './timeline-of.ts';

export const timelineRoutes = createRouter().openapi(listTimeline, async (context) => {
  const { limit, cursor, ...filters } = context.req.valid('query');
  const matching = (await readTimeline(connect(context.env.DB))).filter((entry) => matches(entry, filters));
  const placed = matching.map((entry, position) => ({ id: entry.id, position, record: entry as unknown as JsonRecord }));
  const { total, next, items } = pageOf(placed, { limit, cursor, offset: 0 }, context.req.url);
  return context.json({ total, items: items as unknown as TimelineEntry[], next }, 200);
});

/** The whole timeline. Made at each request: what a department publishes stands in it at once. */
async function readTimeline(database: Database): Promise<TimelineEntry[]> {
  const asOf = thisYear();
  const [indicatorRows, eventRows, acts, clauseRows] = await Promise.all([
    findAllIndicators(database),
    database.query.events.findMany({ orderBy: asc(events.position), with: withEventReferences }),
    findAllActs(database),
    database.select({ id: clauses.id, module: clauses.module }).from(clauses),
  ]);
  return timelineOf({
    indicators: indicatorRows.map((row) => toIndicator(row, asOf)),
    events: eventRows.map(toEvent),
    acts,
    modules: new Map(clauseRows.map(({ id, module }) => [id, module])),
  });
}

function matches(entry: TimelineEntry, { module, kind, object, year }: TimelineFilters): boolean {
  return (
    (module === undefined || entry.module === module) &&
    (kind === undefined || entry.kind === kind) &&
    (object === undefined || entry.object?.id === object) &&
    (year === undefined || entry.date?.slice(0, 4) === year)
  );
}
