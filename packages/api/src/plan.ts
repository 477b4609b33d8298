import { createRoute, z } from '@hono/zod-openapi';
import { listOf, pageQuery, recordQuery, type QueryInput } from './list.ts';
import { badParameter, notFilled, notFound } from './problem.ts';
import { clauseFilterSchema, clauseIdSchema, idSchema, ownerSchema, textSchema } from './text.ts';
import { publicationSchema } from './value.ts';

export const clauseKindSchema = z.enum(['chapter', 'section', 'item', 'paragraph']);

/** A node of the plan's table of contents. */
export interface ClauseNode {
  id: string;
  kind: z.infer<typeof clauseKindSchema>;
  title: z.infer<typeof textSchema> | null;
  editorial: boolean;
  module: z.infer<typeof ownerSchema>;
  modules: z.infer<typeof ownerSchema>[];
  children: ClauseNode[];
}

export const clauseNodeSchema: z.ZodType<ClauseNode> = z
  .object({
    id: clauseIdSchema,
    kind: clauseKindSchema,
    title: textSchema.nullable(),
    editorial: z.boolean().openapi({ description: 'True where the edition lost the heading and this one is ours' }),
    module: ownerSchema,
    modules: z.array(ownerSchema).openapi({ description: 'Modules that show it; the first owns it' }),
    children: z.lazy(() => z.array(clauseNodeSchema)).openapi({ type: 'array', items: { $ref: '#/components/schemas/ClauseNode' } }),
  })
  .openapi('ClauseNode');

export const planSchema = z
  .object({
    metadata: z.object({
      title: textSchema,
      documentNumber: z.string(),
      indexNumber: z.string(),
      category: z.string(),
      publisher: textSchema,
      published: z.string().openapi({ format: 'date' }),
      keywords: z.string().openapi({ description: 'Empty in the source, and shown empty' }),
      address: z.string(),
    }),
    edition: z.object({ sha256: z.string(), bytes: z.int(), lines: z.int(), characters: z.int() }),
    revision: z.int().openapi({ description: 'Grows by one with every change of the data' }),
    counts: z.record(z.string(), z.int()).openapi({ description: 'Number of records of each kind' }),
    tree: z.array(clauseNodeSchema),
  })
  .openapi('Plan');
export type Plan = z.infer<typeof planSchema>;

export const sentenceSchema = z
  .object({
    id: z.string().openapi({ example: '4.1.1.s2' }),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    text: textSchema,
  })
  .openapi('Sentence');
export type Sentence = z.infer<typeof sentenceSchema>;

export const clauseReferenceSchema = z.object({ id: clauseIdSchema, title: textSchema.nullable() }).openapi('ClauseReference');
export type ClauseReference = z.infer<typeof clauseReferenceSchema>;

/** A record that quotes the clause, and where: the page of the clause links back to it. */
export const clauseRecordSchema = z
  .object({
    kind: z.enum(['indicator', 'programme', 'project', 'measure', 'organisation', 'fact']),
    id: idSchema,
    name: textSchema,
    quote: z.string(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .openapi('ClauseRecord');
export type ClauseRecord = z.infer<typeof clauseRecordSchema>;

/** Who was to carry out a clause, and by when, as another paper says. */
export const leadSchema = z
  .object({
    id: idSchema,
    clause: clauseIdSchema.openapi({ description: 'The clause, or the section that it stands in' }),
    kind: z.enum(['lead-department', 'participants', 'schedule']),
    subject: textSchema,
    statement: textSchema,
    date: z.string().nullable().openapi({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source tells' }),
    departments: z.array(z.string()).openapi({ description: 'As the source prints them' }),
    documentNumber: z.string().nullable(),
    contradicts: textSchema.nullable(),
    doubt: textSchema.nullable(),
    confidence: z.enum(['high', 'medium', 'low']),
    source: publicationSchema,
  })
  .openapi('Lead');
export type Lead = z.infer<typeof leadSchema>;

export const clauseSchema = z
  .object({
    id: clauseIdSchema,
    kind: clauseKindSchema,
    title: textSchema.nullable(),
    editorial: z.boolean(),
    witness: z.string().nullable().openapi({ description: 'Address of another copy that has this heading' }),
    module: ownerSchema,
    modules: z.array(ownerSchema).openapi({ description: 'Modules that show it; the first owns it' }),
    line: z.int().nullable().openapi({ description: 'Line of the edition; null for a heading that is lost' }),
    text: textSchema.nullable().openapi({ description: 'Null for chapters and sections' }),
    sentences: z.array(sentenceSchema),
    path: z.array(clauseReferenceSchema).openapi({ description: 'Its chapter and section, outermost first' }),
    children: z.array(clauseReferenceSchema),
    previous: clauseReferenceSchema.nullable(),
    next: clauseReferenceSchema.nullable(),
    defects: z.array(z.string()).openapi({ description: 'Ids in the register of defects' }),
    records: z.array(clauseRecordSchema).openapi({ description: 'Every record that quotes this clause, in the order of the quotes' }),
    leads: z.array(leadSchema).openapi({ description: 'Who was to carry it out and by when; those of its section too' }),
  })
  .openapi('Clause');
export type Clause = z.infer<typeof clauseSchema>;

export const clauseListSchema = listOf(clauseSchema, 'ClauseList');

export const clauseQuerySchema = z.strictObject({
  ...pageQuery,
  module: ownerSchema.optional().openapi({ description: 'Module that owns the clause' }),
  kind: clauseKindSchema.optional(),
  clause: clauseFilterSchema.optional(),
});
export type ClauseQuery = QueryInput<z.infer<typeof clauseQuerySchema>>;

export const listClauses = createRoute({
  method: 'get',
  path: '/plan/clauses',
  summary: 'All clauses with their texts, in the order of the plan',
  request: { query: clauseQuerySchema },
  responses: {
    200: { description: 'A page of clauses', content: { 'application/json': { schema: clauseListSchema } } },
    ...badParameter,
  },
});

export const getPlan = createRoute({
  method: 'get',
  path: '/plan',
  summary: 'Document header, edition and table of contents',
  request: { query: recordQuery },
  responses: {
    200: { description: 'The plan', content: { 'application/json': { schema: planSchema } } },
    ...badParameter,
    ...notFilled,
  },
});

export const getClause = createRoute({
  method: 'get',
  path: '/plan/clauses/{id}',
  summary: 'One clause with its text, sentences and neighbours',
  request: { params: z.object({ id: clauseIdSchema }), query: recordQuery },
  responses: {
    200: { description: 'The clause', content: { 'application/json': { schema: clauseSchema } } },
    ...badParameter,
    ...notFound,
  },
});
