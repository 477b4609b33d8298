import { createRoute, z } from '@hono/zod-openapi';
import { listOf, recordQuery, pageQuery, type QueryInput } from './list.ts';
import { badParameter, notFound } from './problem.ts';
import { clauseIdSchema, idSchema, ownerSchema, textSchema } from './text.ts';
import { confidenceSchema } from './indicators.ts';
import { sourceLevelSchema } from './value.ts';

/** A publication that facts of the portal come from. */
export const sourceRecordSchema = z
  .object({
    id: idSchema,
    title: z.string(),
    titleSource: z.enum(['printed', 'ours']).openapi({ description: '`ours` where the publication has no title and we describe it' }),
    publisher: z.string(),
    published: z.string().nullable().openapi({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source tells' }),
    publishedFrom: z.string().nullable().openapi({ description: 'Where the date is from, if not from the publication’s own date line' }),
    url: z.string().nullable(),
    locator: z.string().nullable().openapi({ description: 'How to find it again where it has no address' }),
    level: sourceLevelSchema,
    copy: z.boolean().openapi({ description: 'True for a copy; its level is that of what it copies' }),
    supports: z.int().openapi({ description: 'Number of facts that hang on it' }),
    weakOnly: z.int().openapi({ description: 'Number of facts that are weak and have no other source (see `weakOnly` of a fact)' }),
  })
  .openapi('SourceRecord');
export type SourceRecord = z.infer<typeof sourceRecordSchema>;

/** A fact that hangs on a source. */
export const supportedFactSchema = z
  .object({
    kind: z.enum(['observation', 'derived', 'other-goal', 'contradiction', 'lead', 'implementation', 'event']),
    id: z.string(),
    name: textSchema,
    year: z.int().nullable(),
    indicator: z.string().nullable(),
    clause: clauseIdSchema.nullable(),
    project: z.object({ id: idSchema, module: ownerSchema }).nullable(),
    confidence: confidenceSchema.nullable().openapi({ description: 'Null for a contradiction, which weighs several sources' }),
    weakOnly: z.boolean().openapi({
      description:
        'True where the fact has low confidence or a source of the level `other`, and no other source of the data tells the same',
    }),
  })
  .openapi('SupportedFact');
export type SupportedFact = z.infer<typeof supportedFactSchema>;

export const sourceDetailSchema = sourceRecordSchema.extend({ facts: z.array(supportedFactSchema) }).openapi('SourceDetail');
export type SourceDetail = z.infer<typeof sourceDetailSchema>;

export const sourceListSchema = listOf(sourceRecordSchema, 'SourceList');

export const sourceQuerySchema = z.strictObject({ ...pageQuery, level: sourceLevelSchema.optional() });
export type SourceQuery = QueryInput<z.infer<typeof sourceQuerySchema>>;

export const listSources = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'Publications that facts come from, with how many facts hang on each',
  request: { query: sourceQuerySchema },
  responses: {
    200: { description: 'A page of sources', content: { 'application/json': { schema: sourceListSchema } } },
    ...badParameter,
  },
});

export const getSource = createRoute({
  method: 'get',
  path: '/sources/{id}',
  summary: 'One source with the facts that hang on it',
  request: { params: z.object({ id: idSchema }), query: recordQuery },
  responses: {
    200: { description: 'The source', content: { 'application/json': { schema: sourceDetailSchema } } },
    ...badParameter,
    ...notFound,
  },
});
