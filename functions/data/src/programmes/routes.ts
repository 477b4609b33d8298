import { listProgrammes, type Programme } from '@policy/api';
import { asc, count, eq, getTableColumns } from 'drizzle-orm';
import { connect } from '../database/connect.ts';
import { programmes, projects } from '../database/schema/index.ts';
import { afterCursor, toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';
import { clauseSource } from '../plan/clause-source.ts';

export const programmeRoutes = createRouter().openapi(listProgrammes, async (context) => {
  const { limit, cursor } = context.req.valid('query');
  const database = connect(context.env.DB);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(programmes),
    database
      .select({ ...getTableColumns(programmes), projects: count(projects.id) })
      .from(programmes)
      .leftJoin(projects, eq(projects.programme, programmes.id))
      .where(afterCursor(programmes, cursor))
      .groupBy(programmes.id)
      .orderBy(asc(programmes.position))
      .limit(limit + 1),
  ]);
  return context.json(toList(rows, counted?.total ?? 0, { limit, url: context.req.url }, toProgramme), 200);
});

function toProgramme(row: typeof programmes.$inferSelect & { projects: number }): Programme {
  const { id, number, section, name, quote, projects } = row;
  return { id, number, clause: section, name, quote, source: clauseSource(row), projects };
}
