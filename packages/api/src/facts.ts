import { createRoute, z } from '@hono/zod-openapi';
import { listOf, pageQuery, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { clauseFilterSchema, clauseIdSchema, idSchema, ownerSchema, textSchema } from './text.ts';
import { valueSchema } from './value.ts';

/** A quantitative statement of the plan that is neither baseline nor target of an indicator. */
export const factSchema = valueSchema
  .extend({ id: idSchema, module: ownerSchema, clause: clauseIdSchema, quote: z.string(), name: textSchema })
  .openapi('Fact');
export type Fact = z.infer<typeof factSchema>;

export const factListSchema = listOf(factSchema, 'FactList');

export const factQuerySchema = z.strictObject({ ...pageQuery, module: ownerSchema.optional(), clause: clauseFilterSchema.optional() });
export type FactQuery = QueryInput<z.infer<typeof factQuerySchema>>;

export const listFacts = createRoute({
  method: 'get',
  path: '/facts',
  summary: 'Figures that the plan states besides the indicators',
  request: { query: factQuerySchema },
  responses: {
    200: { description: 'A page of facts', content: { 'application/json': { schema: factListSchema } } },
    ...badParameter,
  },
});
