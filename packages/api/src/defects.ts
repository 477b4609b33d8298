import { createRoute, z } from '@hono/zod-openapi';
import { listOf, pageQuery, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { clauseFilterSchema, clauseIdSchema, idSchema, textSchema } from './text.ts';

export const defectSchema = z
  .object({
    id: idSchema,
    line: z.int(),
    kind: z.string(),
    clause: clauseIdSchema.nullable(),
    printed: z.string().openapi({ description: 'What stands in the edition' }),
    shown: textSchema.openapi({ description: 'What the portal shows instead' }),
    reason: textSchema,
    witness: z.object({ title: z.string(), address: z.string(), what: textSchema }).nullable(),
  })
  .openapi('Defect');
export type Defect = z.infer<typeof defectSchema>;

export const defectListSchema = listOf(defectSchema, 'DefectList');

export const defectQuerySchema = z.strictObject({ ...pageQuery, clause: clauseFilterSchema.optional() });
export type DefectQuery = QueryInput<z.infer<typeof defectQuerySchema>>;

export const listDefects = createRoute({
  method: 'get',
  path: '/defects',
  summary: 'Register of the defects of the edition',
  request: { query: defectQuerySchema },
  responses: {
    200: { description: 'A page of the register', content: { 'application/json': { schema: defectListSchema } } },
    ...badParameter,
  },
});
