import type { projectQuerySchema } from '@policy/api';
import type { z } from '@hono/zod-openapi';
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { isBelowClause, isEqual } from '../database/filters.ts';
import type { Database } from '../database/connect.ts';
import { projectOrganisations, projects } from '../database/schema/index.ts';
import { afterCursor } from '../http/page.ts';

const withOrganisations = {
  organisations: { orderBy: asc(projectOrganisations.position), with: { named: { columns: { id: true, name: true } } } },
} as const;

/** A page of the matching projects, one row more than the limit if there is a next page, and how many match in all. */
export async function findProjects(database: Database, query: z.infer<typeof projectQuerySchema>) {
  const { module, programme, clause, kind, organisation, limit, cursor } = query;
  const filter = and(
    isEqual(projects.module, module),
    isEqual(projects.programme, programme),
    isEqual(projects.kind, kind),
    isBelowClause(projects.clause, clause),
    organisation === undefined ? undefined : inArray(projects.id, ofOrganisation(database, organisation)),
  );
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(projects).where(filter),
    database.query.projects.findMany({
      where: and(filter, afterCursor(projects, cursor)),
      orderBy: asc(projects.position),
      limit: limit + 1,
      with: withOrganisations,
    }),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** @returns undefined where there is no such project */
export function findProject(database: Database, id: string) {
  return database.query.projects.findFirst({ where: eq(projects.id, id), with: withOrganisations });
}

export type ProjectRow = NonNullable<Awaited<ReturnType<typeof findProject>>>;

function ofOrganisation(database: Database, organisation: string) {
  return database
    .select({ id: projectOrganisations.project })
    .from(projectOrganisations)
    .where(eq(projectOrganisations.organisation, organisation));
}
