import { createRoute, z } from '@hono/zod-openapi';
import { observationSchema, variantSchema } from './indicators.ts';
import { listOf, pageQuery, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { idSchema, textSchema } from './text.ts';

/** Something counted year by year that is no indicator of the plan: what its values are computed from, or compared with. */
export const seriesSchema = z
  .object({
    id: idSchema,
    name: textSchema,
    variants: z.array(variantSchema).openapi({ description: 'The definitions by which it is counted' }),
    values: z.array(observationSchema).openapi({ description: 'By year' }),
  })
  .openapi('Series');
export type Series = z.infer<typeof seriesSchema>;

export const seriesListSchema = listOf(seriesSchema, 'SeriesList');

export const seriesQuerySchema = z.strictObject(pageQuery);
export type SeriesQuery = QueryInput<z.infer<typeof seriesQuerySchema>>;

export const listSeries = createRoute({
  method: 'get',
  path: '/series',
  summary: 'Values that are no indicator of the plan: what its values are computed from, or compared with',
  request: { query: seriesQuerySchema },
  responses: { 200: { description: 'A page of series', content: { 'application/json': { schema: seriesListSchema } } }, ...badParameter },
});
