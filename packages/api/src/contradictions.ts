import { createRoute, z } from '@hono/zod-openapi';
import { listOf, pageQuery, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { idSchema, textSchema } from './text.ts';
import { sourceSchema } from './value.ts';

export const contradictionKindSchema = z
  .enum(['documents-disagree', 'figures-disagree', 'definition-differs', 'identity-doubtful', 'not-stated'])
  .openapi('ContradictionKind');
export type ContradictionKind = z.infer<typeof contradictionKindSchema>;

export const contradictionSchema = z
  .object({
    id: idSchema,
    kind: contradictionKindSchema,
    concerns: z
      .array(
        z.object({
          kind: z.enum(['clause', 'indicator', 'project', 'organisation']),
          id: idSchema,
          module: z.string().nullable().openapi({ description: 'Module that shows an indicator or project' }),
          name: textSchema.nullable(),
        }),
      )
      .openapi({ description: 'What of the plan it is about' }),
    statement: textSchema,
    sides: z.array(
      z.object({
        text: textSchema,
        source: sourceSchema,
        record: z.string().nullable().openapi({ description: 'Id of the record that states it; null for a quote of the plan' }),
      }),
    ),
  })
  .openapi('Contradiction', {
    description: 'Official documents that disagree, or a definition that misleads; nothing is chosen for the reader',
  });
export type Contradiction = z.infer<typeof contradictionSchema>;

export const contradictionListSchema = listOf(contradictionSchema, 'ContradictionList');

export const contradictionQuerySchema = z.strictObject({
  ...pageQuery,
  kind: contradictionKindSchema.optional(),
  concerns: idSchema
    .optional()
    .openapi({ description: 'A clause, or the id of an indicator, project or organisation', example: 'rd-intensity' }),
});
export type ContradictionQuery = QueryInput<z.infer<typeof contradictionQuerySchema>>;

export const listContradictions = createRoute({
  method: 'get',
  path: '/contradictions',
  summary: 'Contradictions between official documents, and traps of definition',
  request: { query: contradictionQuerySchema },
  responses: {
    200: { description: 'A page of contradictions', content: { 'application/json': { schema: contradictionListSchema } } },
    ...badParameter,
  },
});
