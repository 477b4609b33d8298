import { listDefects, type Defect } from '@policy/api';
import { and, asc, count } from 'drizzle-orm';
import { isBelowClause } from '../database/filters.ts';
import { connect } from '../database/connect.ts';
import { defects } from '../database/schema/index.ts';
import { afterCursor, toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';

export const defectRoutes = createRouter().openapi(listDefects, async (context) => {
  const { clause, limit, cursor } = context.req.valid('query');
  const database = connect(context.env.DB);
  const filter = isBelowClause(defects.clause, clause);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(defects).where(filter),
    database.query.defects.findMany({
      where: and(filter, afterCursor(defects, cursor)),
      orderBy: asc(defects.position),
      limit: limit + 1,
    }),
  ]);
  return context.json(toList(rows, counted?.total ?? 0, { limit, url: context.req.url }, toDefect), 200);
});

function toDefect({ id, line, kind, clause, printed, shown, reason, witness }: typeof defects.$inferSelect): Defect {
  return { id, line, kind, clause, printed, shown, reason, witness };
}
