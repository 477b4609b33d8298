import { projectSorts, type ProjectSort, type projectQuerySchema } from '@policy/api';
import type { z } from '@hono/zod-openapi';
import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { events, projectOrganisations, projects } from '../database/schema/index.ts';
import { withEventReferences } from '../events/find-events.ts';
import { afterCursor, readCursor } from '../http/page.ts';
import { matchesFilters } from './filter-projects.ts';
import { sortProjects } from './sort-projects.ts';

type ProjectQuery = z.infer<typeof projectQuerySchema>;

const withOrganisations = {
  organisations: { orderBy: asc(projectOrganisations.position), with: { named: { columns: { id: true, name: true } } } },
} as const;

/** A page of the matching projects, one row more than the limit if there is a next page, and how many match in all. */
export async function findProjects(database: Database, query: ProjectQuery) {
  if (query.sort !== 'plan') return findSortedProjects(database, query);
  const { limit, offset, cursor } = query;
  const filter = matchesFilters(database, query);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(projects).where(filter),
    database.query.projects.findMany({
      where: and(filter, afterCursor(projects, cursor)),
      orderBy: asc(projects.position),
      limit: limit + 1,
      offset,
      with: withOrganisations,
    }),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** @returns the project with its events, undefined where there is no such project */
export function findProject(database: Database, id: string) {
  return database.query.projects.findFirst({
    where: eq(projects.id, id),
    with: { ...withOrganisations, events: { orderBy: asc(events.position), with: withEventReferences } },
  });
}

export type ProjectRow = Awaited<ReturnType<typeof findProjects>>['rows'][number];
export type ProjectDetailRow = NonNullable<Awaited<ReturnType<typeof findProject>>>;

/** In an order that D1 cannot make: of all that match only what the order goes by is read, and whole rows of the page alone. */
async function findSortedProjects(database: Database, query: ProjectQuery) {
  const { sort, locale, limit, offset, cursor } = query;
  const { id, position, module, kind, name } = projects;
  const matching = await database.select({ id, position, module, kind, name }).from(projects).where(matchesFilters(database, query));
  const order = sortProjects(matching, isProjectSort(sort) ? sort : 'plan', locale).map((project) => project.id);
  const start = placeAfter(order, cursor) + offset;
  const page = order.slice(start, start + limit + 1);
  // One parameter however many ids: D1 takes at most a hundred.
  const rows = await database.query.projects.findMany({
    where: inArray(id, sql`(select value from json_each(${JSON.stringify(page)}))`),
    with: withOrganisations,
  });
  // The cursor names a place in this order, not in that of the plan.
  const places = new Map(page.map((each, place) => [each, start + place]));
  const placed = rows.map((row) => ({ ...row, position: places.get(row.id)! }));
  return { rows: placed.toSorted((a, b) => a.position - b.position), total: order.length };
}

/**
 * Where the list goes on: behind the cursor's project; where an import has removed it since, with what has moved up to its place.
 *
 * @throws 400 where the cursor is none of ours
 */
function placeAfter(order: readonly string[], cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const { id, position } = readCursor(cursor);
  const place = order.indexOf(id);
  return place === -1 ? position : place + 1;
}

/** Orders of the route’s own; any other field is put in order where formats and filters are (`src/reading`). */
function isProjectSort(sort: string): sort is ProjectSort {
  return projectSorts.some((known) => known === sort);
}
