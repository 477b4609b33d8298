import { createRoute, z } from '@hono/zod-openapi';
import { confidenceSchema } from './indicators.ts';
import { listOf, pageQuery, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { taskReferenceSchema } from './organisations.ts';
import { clauseFilterSchema, clauseIdSchema, idSchema, textSchema } from './text.ts';
import { comparatorSchema, publicationSchema } from './value.ts';

export const implementationKindSchema = z
  .enum(['lead-department', 'participants', 'schedule', 'investment', 'fund', 'legal-act', 'policy', 'quantity', 'event'])
  .openapi('ImplementationKind');
export type ImplementationKind = z.infer<typeof implementationKindSchema>;

/** Money or a count that a record states: value × scale in unit. */
export const amountSchema = z
  .object({ value: z.number(), comparator: comparatorSchema, unit: textSchema, scale: z.number().positive() })
  .openapi('Amount');
export type Amount = z.infer<typeof amountSchema>;

/** How the plan was carried out, as one source tells it. */
export const implementationSchema = z
  .object({
    id: idSchema,
    clause: clauseIdSchema.nullable().openapi({ description: 'The clause, or the section as a whole; null for the whole plan' }),
    projects: z.array(taskReferenceSchema),
    kind: implementationKindSchema,
    subject: textSchema,
    statement: textSchema.openapi({ description: 'In our own words' }),
    date: z.string().nullable().openapi({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source tells' }),
    departments: z
      .array(z.object({ id: idSchema, name: textSchema, printed: z.string().openapi({ description: 'As the source prints it' }) }))
      .openapi({ description: 'Departments and other bodies that the source names' }),
    amount: amountSchema.nullable(),
    documentNumber: z.string().nullable(),
    contradicts: textSchema.nullable().openapi({ description: 'Where it differs from the plan or from another record' }),
    doubt: textSchema.nullable(),
    confidence: confidenceSchema,
    source: publicationSchema,
  })
  .openapi('Implementation');
export type Implementation = z.infer<typeof implementationSchema>;

export const implementationListSchema = listOf(implementationSchema, 'ImplementationList');

const implementationFilters = {
  kind: implementationKindSchema.optional(),
  clause: clauseFilterSchema.optional(),
  project: idSchema.optional(),
  department: idSchema.optional(),
};

export const implementationQuerySchema = z.strictObject({ ...pageQuery, ...implementationFilters });
export type ImplementationQuery = QueryInput<z.infer<typeof implementationQuerySchema>>;
export type ImplementationFilters = Pick<ImplementationQuery, keyof typeof implementationFilters>;

export const listImplementation = createRoute({
  method: 'get',
  path: '/implementation',
  summary: 'Who was to carry the plan out, when, with what money and by which act',
  request: { query: implementationQuerySchema },
  responses: {
    200: { description: 'A page of records', content: { 'application/json': { schema: implementationListSchema } } },
    ...badParameter,
  },
});
