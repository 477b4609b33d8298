import { listContradictions, type Contradiction } from '@policy/api';
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { connect } from '../database/connect.ts';
import { isEqual } from '../database/filters.ts';
import { contradictionConcerns, contradictions } from '../database/schema/index.ts';
import { afterCursor, toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';

export const contradictionRoutes = createRouter().openapi(listContradictions, async (context) => {
  const { kind, concerns, limit, cursor } = context.req.valid('query');
  const database = connect(context.env.DB);
  const concerning = database
    .select({ id: contradictionConcerns.contradiction })
    .from(contradictionConcerns)
    .where(eq(contradictionConcerns.concerned, concerns ?? ''));
  const filter = and(isEqual(contradictions.kind, kind), concerns === undefined ? undefined : inArray(contradictions.id, concerning));
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(contradictions).where(filter),
    database
      .select()
      .from(contradictions)
      .where(and(filter, afterCursor(contradictions, cursor)))
      .orderBy(asc(contradictions.position))
      .limit(limit + 1),
  ]);
  return context.json(toList(rows, counted?.total ?? 0, { limit, url: context.req.url }, toContradiction), 200);
});

function toContradiction({ id, kind, concerns, statement, sides }: typeof contradictions.$inferSelect): Contradiction {
  return { id, kind, concerns, statement, sides };
}
