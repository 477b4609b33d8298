import type { FactQuery } from '@policy/api';
import { and, asc, count, type SQL } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { isBelowClause, isEqual } from '../database/filters.ts';
import { facts } from '../database/schema/index.ts';
import { afterCursor } from '../http/page.ts';

type FactFilters = Pick<FactQuery, 'module' | 'clause'>;

export type FactRow = typeof facts.$inferSelect;

/** A page of the matching facts, one row more than the limit if there is a next page, and how many match in all. */
export async function findFacts(database: Database, query: FactFilters & { limit: number; cursor?: string | undefined }) {
  const filter = matchesFilters(query);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(facts).where(filter),
    database.query.facts.findMany({
      where: and(filter, afterCursor(facts, query.cursor)),
      orderBy: asc(facts.position),
      limit: query.limit + 1,
    }),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

function matchesFilters({ module, clause }: FactFilters): SQL | undefined {
  return and(isEqual(facts.module, module), isBelowClause(facts.clause, clause));
}
