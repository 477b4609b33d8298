import { listNamedDepartments, type NamedDepartment } from '@policy/api';
import { asc, count } from 'drizzle-orm';
import { connect } from '../database/connect.ts';
import { namedDepartments } from '../database/schema/index.ts';
import { afterCursor, toList } from '../http/page.ts';
import { createRouter } from '../http/router.ts';

export const namedDepartmentRoutes = createRouter().openapi(listNamedDepartments, async (context) => {
  const { limit, cursor } = context.req.valid('query');
  const database = connect(context.env.DB);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(namedDepartments),
    database
      .select()
      .from(namedDepartments)
      .where(afterCursor(namedDepartments, cursor))
      .orderBy(asc(namedDepartments.position))
      .limit(limit + 1),
  ]);
  return context.json(toList(rows, counted?.total ?? 0, { limit, url: context.req.url }, toNamedDepartment), 200);
});

function toNamedDepartment({ id, name, organisation, printed, tasks }: typeof namedDepartments.$inferSelect): NamedDepartment {
  return { id, name, organisation, printed, tasks };
}
