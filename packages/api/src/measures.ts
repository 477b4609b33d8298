import { createRoute, z } from '@hono/zod-openapi';
import { listOf, pageQuery, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { organisationReferenceSchema } from './projects.ts';
import { clauseFilterSchema, clauseIdSchema, idSchema, ownerSchema, textSchema } from './text.ts';
import { sourceSchema } from './value.ts';

/** A task or safeguard that the plan sets and that is not a thing. */
export const measureSchema = z
  .object({
    id: idSchema,
    module: ownerSchema,
    programme: idSchema.nullable().openapi({ description: 'One of the ten programmes; null outside chapter 4' }),
    clause: clauseIdSchema,
    quote: z.string(),
    name: textSchema,
    organisations: z.array(organisationReferenceSchema),
    source: sourceSchema,
  })
  .openapi('Measure');
export type Measure = z.infer<typeof measureSchema>;

export const measureListSchema = listOf(measureSchema, 'MeasureList');

export const measureQuerySchema = z.strictObject({
  ...pageQuery,
  module: ownerSchema.optional(),
  programme: idSchema.optional(),
  clause: clauseFilterSchema.optional(),
  organisation: idSchema.optional(),
});
export type MeasureQuery = QueryInput<z.infer<typeof measureQuerySchema>>;

export const listMeasures = createRoute({
  method: 'get',
  path: '/measures',
  summary: 'Measures, filtered',
  request: { query: measureQuerySchema },
  responses: {
    200: { description: 'A page of measures', content: { 'application/json': { schema: measureListSchema } } },
    ...badParameter,
  },
});
