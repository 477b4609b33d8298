import { createRoute, z } from '@hono/zod-openapi';
import { listOf, pageQuery, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { clauseIdSchema, idSchema, textSchema } from './text.ts';

export const departmentRoleSchema = z
  .enum(['lead', 'participates', 'named'])
  .openapi('DepartmentRole', { description: '`named`: in an act, a fund, an investment or a schedule' });
export type DepartmentRole = z.infer<typeof departmentRoleSchema>;

/** A department or other body with what papers gave it to do, clause by clause. */
export const namedDepartmentSchema = z
  .object({
    id: idSchema,
    name: textSchema.openapi({ description: 'Our name for it; the English is our translation unless the plan’s organisation has one' }),
    organisation: idSchema.nullable().openapi({ description: 'The organisation that the plan names, where it is the same' }),
    printed: z.array(z.string()).openapi({ description: 'Every form in which the sources print it' }),
    tasks: z.array(
      z.object({
        clause: clauseIdSchema.nullable().openapi({ description: 'Null for the whole plan' }),
        role: departmentRoleSchema,
        records: z.array(idSchema).openapi({ description: 'Ids of records of /implementation' }),
      }),
    ),
  })
  .openapi('NamedDepartment');
export type NamedDepartment = z.infer<typeof namedDepartmentSchema>;

export const namedDepartmentListSchema = listOf(namedDepartmentSchema, 'NamedDepartmentList');

export const namedNamedDepartmentQuerySchema = z.strictObject({ ...pageQuery });
export type NamedDepartmentQuery = QueryInput<z.infer<typeof namedNamedDepartmentQuerySchema>>;

export const listNamedDepartments = createRoute({
  method: 'get',
  path: '/named-departments',
  summary: 'Departments and other bodies, with their part in each clause',
  request: { query: namedNamedDepartmentQuerySchema },
  responses: {
    200: { description: 'A page of departments', content: { 'application/json': { schema: namedDepartmentListSchema } } },
    ...badParameter,
  },
});
