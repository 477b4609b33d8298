import type { z } from '@hono/zod-openapi';
import type { sourceQuerySchema } from '@policy/api';
import { and, asc, count, eq, gt, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { isEqual } from '../database/filters.ts';
import { indicators, observations, sourceFacts, sources } from '../database/schema/index.ts';
import { badCursor, decode } from '../http/page.ts';

/** Facts of the records, and values that departments published. */
const supports = sql<number>`(select count(*) from ${sourceFacts} where ${sourceFacts.source} = ${sources.id})
  + (select count(*) from ${observations} where ${observations.source} = ${sources.id} and ${observations.origin} = 'department')`;

/** Facts of the records that are weak and have no other source. */
const weakOnly = sql<number>`(select count(*) from ${sourceFacts} where ${sourceFacts.source} = ${sources.id} and ${sourceFacts.weakOnly})`;

/** A page of the matching sources by id, one more than the limit if there is a next page, and how many match in all. */
export async function findSources(database: Database, query: z.infer<typeof sourceQuerySchema>) {
  const { level, limit, cursor } = query;
  const filter = isEqual(sources.level, level);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(sources).where(filter),
    database
      .select({ source: sources, supports, weakOnly })
      .from(sources)
      .where(and(filter, afterId(cursor)))
      .orderBy(asc(sources.id))
      .limit(limit + 1),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** One source with the facts that hang on it; undefined where there is none. */
export async function findSource(database: Database, id: string) {
  const [[found], facts, published] = await database.batch([
    database.select({ source: sources, supports, weakOnly }).from(sources).where(eq(sources.id, id)),
    database.select().from(sourceFacts).where(eq(sourceFacts.source, id)).orderBy(asc(sourceFacts.position)),
    database
      .select({
        id: observations.id,
        year: observations.year,
        indicator: observations.indicator,
        name: indicators.name,
        confidence: observations.confidence,
      })
      .from(observations)
      .innerJoin(indicators, eq(indicators.id, observations.indicator))
      .where(and(eq(observations.source, id), eq(observations.origin, 'department')))
      .orderBy(asc(observations.year), asc(observations.id)),
  ]);
  return found && { ...found, facts, published };
}

export type SourceRow = Awaited<ReturnType<typeof findSources>>['rows'][number];
export type FoundSource = NonNullable<Awaited<ReturnType<typeof findSource>>>;

/** Sources come from several hands and have no order but their ids: the cursor names the last one shown. */
function afterId(cursor: string | undefined): SQL | undefined {
  if (cursor === undefined) return undefined;
  const match = /^0~([a-z0-9.-]+)$/u.exec(decode(cursor));
  if (!match) throw badCursor();
  return gt(sources.id, match[1]!);
}
