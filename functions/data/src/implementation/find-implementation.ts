import type { ImplementationFilters } from '@policy/api';
import { and, asc, count, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { isBelowClause, isEqual } from '../database/filters.ts';
import { implementation, implementationDepartments, implementationProjects } from '../database/schema/index.ts';
import { afterCursor } from '../http/page.ts';

const withReferences = {
  publication: true,
  projects: {
    orderBy: asc(implementationProjects.position),
    with: { named: { columns: { id: true, module: true, clause: true, name: true } } },
  },
} as const;

/** A page of the matching records, one row more than the limit if there is a next page, and how many match in all. */
export async function findImplementation(
  database: Database,
  query: ImplementationFilters & { limit: number; cursor?: string | undefined },
) {
  const filter = matchesFilters(database, query);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(implementation).where(filter),
    database.query.implementation.findMany({
      where: and(filter, afterCursor(implementation, query.cursor)),
      orderBy: asc(implementation.position),
      limit: query.limit + 1,
      with: withReferences,
    }),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** The records with these ids, by id. One parameter however many: D1 takes at most a hundred. */
export async function findRecords(database: Database, ids: readonly string[]) {
  const rows = await database.query.implementation.findMany({
    where: inArray(implementation.id, sql`(select value from json_each(${JSON.stringify(ids)}))`),
    with: withReferences,
  });
  return new Map(rows.map((row) => [row.id, row]));
}

export type ImplementationRow = Awaited<ReturnType<typeof findImplementation>>['rows'][number];

function matchesFilters(database: Database, { kind, clause, project, department }: ImplementationFilters): SQL | undefined {
  return and(
    isEqual(implementation.kind, kind),
    isBelowClause(implementation.clause, clause),
    project === undefined
      ? undefined
      : inArray(
          implementation.id,
          database
            .select({ id: implementationProjects.record })
            .from(implementationProjects)
            .where(eq(implementationProjects.project, project)),
        ),
    department === undefined ? undefined : inArray(implementation.id, ofDepartment(database, department)),
  );
}

function ofDepartment(database: Database, department: string) {
  return database
    .select({ id: implementationDepartments.record })
    .from(implementationDepartments)
    .where(eq(implementationDepartments.department, department));
}
