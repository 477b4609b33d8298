import type { ProjectQuery } from '@policy/api';
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { isBelowClause, isEqual } from '../database/filters.ts';
import { projectOrganisations, projects } from '../database/schema/index.ts';

export type ProjectFilters = Pick<ProjectQuery, 'module' | 'programme' | 'clause' | 'kind' | 'status' | 'organisation' | 'countsToward'>;

/** Status of a project in its life. */
export const lifeStatus = sql<string>`${projects.life} ->> 'status'`;

/** Condition for the projects that match all filters given; undefined where all match. */
export function matchesFilters(database: Database, filters: ProjectFilters): SQL | undefined {
  const { module, programme, clause, kind, status, organisation, countsToward } = filters;
  return and(
    isEqual(projects.module, module),
    isEqual(projects.programme, programme),
    isEqual(projects.kind, kind),
    status === undefined ? undefined : eq(lifeStatus, status),
    isEqual(projects.countsToward, countsToward),
    isBelowClause(projects.clause, clause),
    organisation === undefined ? undefined : inArray(projects.id, ofOrganisation(database, organisation)),
  );
}

function ofOrganisation(database: Database, organisation: string) {
  return database
    .select({ id: projectOrganisations.project })
    .from(projectOrganisations)
    .where(eq(projectOrganisations.organisation, organisation));
}
