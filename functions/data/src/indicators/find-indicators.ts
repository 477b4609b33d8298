import type { z } from '@hono/zod-openapi';
import type { indicatorQuerySchema } from '@policy/api';
import { and, asc, count, eq } from 'drizzle-orm';
import { isBelowClause, isEqual } from '../database/filters.ts';
import type { Database } from '../database/connect.ts';
import { indicators, observations, otherGoals, targets, traps } from '../database/schema/index.ts';
import { afterCursor } from '../http/page.ts';

const byYear = [asc(observations.year), asc(observations.id)];

const withFigures = {
  baseline: true,
  targets: { orderBy: asc(targets.position) },
  observations: { orderBy: byYear, with: { publication: true } },
  otherGoals: { orderBy: asc(otherGoals.position), with: { publication: true } },
  traps: { orderBy: asc(traps.position) },
} as const;

/** A page of the matching indicators, one row more than the limit if there is a next page, and how many match in all. */
export async function findIndicators(database: Database, query: z.infer<typeof indicatorQuerySchema>) {
  const { module, clause, limit, cursor } = query;
  const filter = and(isEqual(indicators.module, module), isBelowClause(indicators.clause, clause));
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(indicators).where(filter),
    database.query.indicators.findMany({
      where: and(filter, afterCursor(indicators, cursor)),
      orderBy: asc(indicators.position),
      limit: limit + 1,
      with: withFigures,
    }),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** All indicators, in the order of the plan. */
export function findAllIndicators(database: Database) {
  return database.query.indicators.findMany({ orderBy: asc(indicators.position), with: withFigures });
}

/** @returns undefined where there is no such indicator */
export function findIndicator(database: Database, id: string) {
  return database.query.indicators.findFirst({ where: eq(indicators.id, id), with: withFigures });
}

export type IndicatorRow = NonNullable<Awaited<ReturnType<typeof findIndicator>>>;
