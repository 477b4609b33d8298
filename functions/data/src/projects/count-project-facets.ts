import type { ProjectFacets } from '@policy/api';
import { and, asc, count, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { organisations, projectOrganisations, projects } from '../database/schema/index.ts';
import { lifeStatus, matchesFilters, type ProjectFilters } from './filter-projects.ts';

const columns = {
  module: projects.module,
  programme: projects.programme,
  kind: projects.kind,
  status: lifeStatus,
  clause: projects.clause,
};

/** Number of projects for each value of each filter under the other filters, most first; one batch, whatever the number of projects. */
export async function countProjectFacets(database: Database, filters: ProjectFilters): Promise<ProjectFacets> {
  const [module, programme, kind, status, clause, organisation] = await database.batch([
    countBy(database, 'module', filters),
    countBy(database, 'programme', filters),
    countBy(database, 'kind', filters),
    countBy(database, 'status', filters),
    countBy(database, 'clause', filters),
    countByOrganisation(database, filters),
  ]);
  return { module, programme, kind, status, clause, organisation };
}

function countBy(database: Database, facet: keyof typeof columns, filters: ProjectFilters) {
  const column = columns[facet];
  return database
    .select({ value: sql<string>`${column}`, count: count() })
    .from(projects)
    .where(and(matchesFilters(database, { ...filters, [facet]: undefined }), isNotNull(column)))
    .groupBy(column)
    .orderBy(desc(count()), asc(column));
}

function countByOrganisation(database: Database, filters: ProjectFilters) {
  return database
    .select({ value: organisations.id, name: organisations.name, count: count() })
    .from(projectOrganisations)
    .innerJoin(projects, eq(projects.id, projectOrganisations.project))
    .innerJoin(organisations, eq(organisations.id, projectOrganisations.organisation))
    .where(matchesFilters(database, { ...filters, organisation: undefined }))
    .groupBy(organisations.id)
    .orderBy(desc(count()), asc(organisations.position));
}
