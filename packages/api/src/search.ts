import { createRoute, z } from '@hono/zod-openapi';
import { pageQuery, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';
import { clauseIdSchema, idSchema, localeSchema, ownerSchema, textSchema } from './text.ts';

export const searchKinds = ['clause', 'indicator', 'programme', 'project', 'measure', 'organisation', 'fact'] as const;
export const searchKindSchema = z.enum(searchKinds).openapi('SearchKind');
export type SearchKind = z.infer<typeof searchKindSchema>;

/** The hit in its sentence. Plain text: marks are offsets, so that no page needs to trust markup. */
export const snippetSchema = z
  .object({
    locale: localeSchema.openapi({
      description: 'Language of `text`: the one asked for where the words occur in it, else one where they do',
    }),
    text: z.string(),
    marks: z
      .array(z.object({ start: z.int().nonnegative(), end: z.int().positive() }))
      .openapi({ description: 'Where the words stand in `text` (UTF-16 code units, end exclusive); in order, not overlapping' }),
    sentence: z.string().nullable().openapi({ description: 'Id of the sentence, for hits in a clause', example: '4.10.1.s2' }),
  })
  .openapi('Snippet');
export type Snippet = z.infer<typeof snippetSchema>;

export const searchHitSchema = z
  .object({
    kind: searchKindSchema,
    id: z.union([idSchema, clauseIdSchema]),
    title: textSchema,
    clause: clauseIdSchema.nullable(),
    module: ownerSchema.nullable().openapi({ description: 'Null for organisations: they belong to no module' }),
    programme: idSchema.nullable(),
    snippet: snippetSchema,
  })
  .openapi('SearchHit');
export type SearchHit = z.infer<typeof searchHitSchema>;

const facetSchema = z.array(z.object({ value: z.string(), count: z.int() }));

export const searchResultSchema = z
  .object({
    total: z.int().nonnegative(),
    items: z.array(searchHitSchema),
    next: z.string().nullable(),
    facets: z
      .object({ kind: facetSchema, module: facetSchema, programme: facetSchema })
      .openapi({ description: 'Number of hits for each value of a filter, under the other filters' }),
  })
  .openapi('SearchResult');
export type SearchResult = z.infer<typeof searchResultSchema>;

export const searchQuerySchema = z.strictObject({
  ...pageQuery,
  q: z
    .string()
    .trim()
    .min(1, 'type at least one character')
    .max(100, 'use at most 100 characters')
    .regex(/^\P{Cc}*$/u, 'control characters are not allowed')
    .openapi({ description: 'Words to find, in 简体, 繁體 or English; all must occur', example: '河套' }),
  locale: localeSchema.default('zh-hans').openapi({ description: 'Preferred language of the snippets; the search covers all three' }),
  kind: searchKindSchema.optional(),
  module: ownerSchema.optional(),
  programme: idSchema.optional(),
});
export type SearchQuery = { q: string } & QueryInput<Omit<z.infer<typeof searchQuerySchema>, 'q'>>;

export const search = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Search over clauses, indicators, programmes, projects, measures, organisations and facts',
  request: { query: searchQuerySchema },
  responses: {
    200: { description: 'A page of hits, names before body text', content: { 'application/json': { schema: searchResultSchema } } },
    ...badParameter,
  },
});
