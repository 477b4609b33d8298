import type { EventFilters } from '@policy/api';
import { and, asc, count, eq, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { isBelowClause, isEqual } from '../database/filters.ts';
import { events } from '../database/schema/index.ts';
import { afterCursor } from '../http/page.ts';

/** What an event needs to be shown: its source, and the project that it happened to. */
export const withEventReferences = {
  publication: true,
  of: { columns: { id: true, module: true, name: true } },
} as const;

/** A page of the matching events, one row more than the limit if there is a next page, and how many match in all. */
export async function findEvents(database: Database, query: EventFilters & { limit: number; cursor?: string | undefined }) {
  const filter = matchesFilters(query);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(events).where(filter),
    database.query.events.findMany({
      where: and(filter, afterCursor(events, query.cursor)),
      orderBy: asc(events.position),
      limit: query.limit + 1,
      with: withEventReferences,
    }),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

export type EventRow = Awaited<ReturnType<typeof findEvents>>['rows'][number];

function matchesFilters({ project, clause, module, kind, year, sure }: EventFilters): SQL | undefined {
  return and(
    isEqual(events.project, project),
    isBelowClause(events.clause, clause),
    isEqual(events.module, module),
    isEqual(events.kind, kind),
    year === undefined ? undefined : sql`substr(${events.date}, 1, 4) = ${year}`,
    sure === undefined ? undefined : eq(events.sure, sure === 'true'),
  );
}
