import { createRoute, z } from '@hono/zod-openapi';
import { cursorQuery, type QueryInput } from './list.ts';
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

const addressSchema = z
  .string()
  .nullable()
  .openapi({ description: 'Path of its page in the portal, below base and language', example: '/shenzhen-hongkong/projects/hetao' });

export const searchHitSchema = z
  .object({
    kind: searchKindSchema,
    id: z.union([idSchema, clauseIdSchema]),
    title: textSchema,
    clause: clauseIdSchema.nullable(),
    module: ownerSchema.nullable().openapi({ description: 'Null for organisations: they belong to no module' }),
    programme: idSchema.nullable(),
    address: addressSchema,
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
    shorter: z.array(z.string()).openapi({ description: 'Where nothing was found at all: parts of the query that do find something' }),
    facets: z
      .object({ kind: facetSchema, module: facetSchema, programme: facetSchema })
      .openapi({ description: 'Number of hits for each value of a filter, under the other filters' }),
  })
  .openapi('SearchResult');
export type SearchResult = z.infer<typeof searchResultSchema>;

const wordsSchema = z
  .string()
  .trim()
  .min(1, 'type at least one character')
  .max(100, 'use at most 100 characters')
  .regex(/^\P{Cc}*$/u, 'control characters are not allowed');

export const searchQuerySchema = z.strictObject({
  ...cursorQuery,
  q: wordsSchema.openapi({
    description: 'Words to find, in 简体, 繁體 or English; all must occur. Names are found by pinyin too: full or initials',
    example: '河套',
  }),
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
    200: {
      description: 'A page of hits: names before body text before names that only sound so',
      content: { 'application/json': { schema: searchResultSchema } },
    },
    ...badParameter,
  },
});

export const suggestionSchema = z
  .object({
    kind: searchKindSchema,
    id: z.union([idSchema, clauseIdSchema]),
    title: z.string().openapi({ description: 'Name in the language asked for' }),
    clause: clauseIdSchema.nullable(),
    module: ownerSchema.nullable(),
    address: addressSchema,
  })
  .openapi('Suggestion');
export type Suggestion = z.infer<typeof suggestionSchema>;

export const suggestionListSchema = z.object({ items: z.array(suggestionSchema) }).openapi('SuggestionList');
export type SuggestionList = z.infer<typeof suggestionListSchema>;

export const suggestQuerySchema = z.strictObject({
  q: wordsSchema.openapi({ description: 'Beginning or part of a name, in 简体, 繁體, English or pinyin', example: 'het' }),
  locale: localeSchema.default('zh-hans').openapi({ description: 'Language of the names; the search covers all three' }),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});
export type SuggestQuery = { q: string } & QueryInput<Omit<z.infer<typeof suggestQuerySchema>, 'q'>>;

export const suggest = createRoute({
  method: 'get',
  path: '/search/suggest',
  summary: 'Names that begin with what is being typed, contain it or sound like it',
  request: { query: suggestQuerySchema },
  responses: {
    200: { description: 'The best few', content: { 'application/json': { schema: suggestionListSchema } } },
    ...badParameter,
  },
});
