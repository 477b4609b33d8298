import type { z } from '@hono/zod-openapi';
import type { measureQuerySchema } from '@policy/api';
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { isBelowClause, isEqual } from '../database/filters.ts';
import type { Database } from '../database/connect.ts';
import { measureOrganisations, measures } from '../database/schema/index.ts';
import { afterCursor } from '../http/page.ts';

/** A page of the matching measures, one row more than the limit if there is a next page, and how many match in all. */
export async function findMeasures(database: Database, query: z.infer<typeof measureQuerySchema>) {
  const { module, programme, clause, organisation, limit, cursor } = query;
  const filter = and(
    isEqual(measures.module, module),
    isEqual(measures.programme, programme),
    isBelowClause(measures.clause, clause),
    organisation === undefined ? undefined : inArray(measures.id, ofOrganisation(database, organisation)),
  );
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(measures).where(filter),
    database.query.measures.findMany({
      where: and(filter, afterCursor(measures, cursor)),
      orderBy: asc(measures.position),
      limit: limit + 1,
      with: { organisations: { orderBy: asc(measureOrganisations.position), with: { named: { columns: { id: true, name: true } } } } },
    }),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

export type MeasureRow = Awaited<ReturnType<typeof findMeasures>>['rows'][number];

function ofOrganisation(database: Database, organisation: string) {
  return database
    .select({ id: measureOrganisations.measure })
    .from(measureOrganisations)
    .where(eq(measureOrganisations.organisation, organisation));
}
