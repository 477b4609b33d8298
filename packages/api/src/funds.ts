import { createRoute, z } from '@hono/zod-openapi';
import { implementationSchema } from './implementation.ts';
import { listOf, pageQuery, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { clauseFilterSchema, clauseIdSchema, idSchema, textSchema } from './text.ts';
import { comparatorSchema, publicationSchema } from './value.ts';

export const fundKindSchema = z.enum(['fund', 'budget', 'special-programme']).openapi('FundKind');
export type FundKind = z.infer<typeof fundKindSchema>;

export const fundAmountKindSchema = z
  .enum(['granted', 'paid', 'drafted', 'limit'])
  .openapi('FundAmountKind', { description: 'Set apart; paid out; drafted and not decided; the most that one applicant may get' });
export type FundAmountKind = z.infer<typeof fundAmountKindSchema>;

export const fundAmountSchema = z
  .object({
    what: fundAmountKindSchema,
    value: z.number(),
    upper: z.number().nullable(),
    comparator: comparatorSchema,
    unit: textSchema,
    scale: z.number().positive(),
    from: z.int().nullable().openapi({ description: 'First year' }),
    to: z.int().nullable().openapi({ description: 'Last year; null where it is not told' }),
    record: idSchema,
    source: publicationSchema,
  })
  .openapi('FundAmount');
export type FundAmount = z.infer<typeof fundAmountSchema>;

/** A fund, a budget or a special programme in the fields of the plan. */
export const fundSchema = z
  .object({
    id: idSchema,
    kind: fundKindSchema,
    name: textSchema,
    clauses: z.array(clauseIdSchema),
    amounts: z.array(fundAmountSchema),
    records: z.array(implementationSchema).openapi({ description: 'What the sources tell of it' }),
  })
  .openapi('Fund');
export type Fund = z.infer<typeof fundSchema>;

export const fundListSchema = listOf(fundSchema, 'FundList');

const fundFilters = {
  kind: fundKindSchema.optional(),
  clause: clauseFilterSchema.optional(),
};

export const fundQuerySchema = z.strictObject({ ...pageQuery, ...fundFilters });
export type FundQuery = QueryInput<z.infer<typeof fundQuerySchema>>;

export const listFunds = createRoute({
  method: 'get',
  path: '/funds',
  summary: 'Register of funds, budgets and special programmes in the fields of the plan',
  request: { query: fundQuerySchema },
  responses: { 200: { description: 'A page of funds', content: { 'application/json': { schema: fundListSchema } } }, ...badParameter },
});
