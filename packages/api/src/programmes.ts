import { createRoute, z } from '@hono/zod-openapi';
import { listOf, pageQuery, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { clauseIdSchema, idSchema, textSchema } from './text.ts';
import { sourceSchema } from './value.ts';

export const programmeSchema = z
  .object({
    id: idSchema,
    number: z.int(),
    clause: clauseIdSchema.openapi({ description: 'The section that sets it out' }),
    name: textSchema,
    quote: z.string(),
    source: sourceSchema,
    projects: z.int().openapi({ description: 'Number of its projects' }),
  })
  .openapi('Programme');
export type Programme = z.infer<typeof programmeSchema>;

export const programmeListSchema = listOf(programmeSchema, 'ProgrammeList');

export const programmeQuerySchema = z.strictObject(pageQuery);
export type ProgrammeQuery = QueryInput<z.infer<typeof programmeQuerySchema>>;

export const listProgrammes = createRoute({
  method: 'get',
  path: '/programmes',
  summary: 'The ten programmes, in the order of the plan',
  request: { query: programmeQuerySchema },
  responses: {
    200: { description: 'A page of programmes', content: { 'application/json': { schema: programmeListSchema } } },
    ...badParameter,
  },
});
