import { listRevisions, type Revision } from '@policy/api';
import { count, desc, lt } from 'drizzle-orm';
import { connect } from '../database/connect.ts';
import { revisions } from '../database/schema/index.ts';
import { readCursor, toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';

export const revisionRoutes = createRouter().openapi(listRevisions, async (context) => {
  const { limit, cursor } = context.req.valid('query');
  const database = connect(context.env.DB);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(revisions),
    database
      .select()
      .from(revisions)
      .where(cursor === undefined ? undefined : lt(revisions.number, readCursor(cursor).position))
      .orderBy(desc(revisions.number))
      .limit(limit + 1),
  ]);
  const placed = rows.map((row) => ({ ...row, id: String(row.number), position: row.number }));
  return context.json(toList(placed, counted?.total ?? 0, { limit, url: context.req.url }, toRevision), 200);
});

function toRevision({ number, time, reason }: typeof revisions.$inferSelect): Revision {
  return { id: String(number), number, time, reason, archive: `/api/v1/export/r${number}.zip` };
}
