import { createRoute, z } from '@hono/zod-openapi';
import { implementationSchema } from './implementation.ts';
import { listOf, pageQuery, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { clauseFilterSchema, clauseIdSchema, idSchema, textSchema } from './text.ts';

export const actKindSchema = z
  .enum(['regulation', 'government-rule', 'policy-paper'])
  .openapi('ActKind', { description: 'Of the people’s congress, of the government, or a policy paper' });
export type ActKind = z.infer<typeof actKindSchema>;

const actReferenceSchema = z.object({ id: idSchema, name: textSchema });

/** A law, a rule or a policy paper in the fields of the plan. */
export const actSchema = z
  .object({
    id: idSchema,
    kind: actKindSchema,
    name: textSchema,
    number: z.string().nullable(),
    date: z.string().nullable().openapi({ description: 'Of its adoption or issue, as exact as the sources tell' }),
    inForce: z.string().nullable(),
    issuers: z.array(z.string()).openapi({ description: 'As the sources print them' }),
    clauses: z.array(clauseIdSchema).openapi({ description: 'Clauses that it bears on, by subject' }),
    followsFrom: z
      .array(
        z.object({
          plan: z.boolean().openapi({ description: 'True where it names this plan as a basis' }),
          act: actReferenceSchema.nullable(),
          number: z.string().nullable().openapi({ description: 'A paper known by its number alone' }),
        }),
      )
      .openapi({ description: 'What it followed from, where a source tells' }),
    ledTo: z.array(actReferenceSchema).openapi({ description: 'Acts that followed from it' }),
    amendments: z.array(z.object({ date: z.string(), number: z.string().nullable() })).openapi({ description: 'By date' }),
    records: z.array(implementationSchema).openapi({ description: 'What the sources tell of it' }),
  })
  .openapi('Act');
export type Act = z.infer<typeof actSchema>;

export const actListSchema = listOf(actSchema, 'ActList');

const actFilters = {
  kind: actKindSchema.optional(),
  clause: clauseFilterSchema.optional(),
};

export const actQuerySchema = z.strictObject({ ...pageQuery, ...actFilters });
export type ActQuery = QueryInput<z.infer<typeof actQuerySchema>>;

export const listActs = createRoute({
  method: 'get',
  path: '/acts',
  summary: 'Register of laws, rules and policy papers in the fields of the plan',
  request: { query: actQuerySchema },
  responses: { 200: { description: 'A page of acts', content: { 'application/json': { schema: actListSchema } } }, ...badParameter },
});
