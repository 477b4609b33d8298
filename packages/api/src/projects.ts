import { createRoute, z } from '@hono/zod-openapi';
import { eventSchema, knownNameSchema, lifeStatusSchema, projectLifeSchema } from './events.ts';
import { listOf, recordQuery, pageQuery, type QueryInput } from './list.ts';
import { badParameter, notFound } from './problem.ts';
import { clauseFilterSchema, clauseIdSchema, idSchema, localeSchema, ownerSchema, textSchema } from './text.ts';
import { sourceSchema } from './value.ts';

export const projectKinds = [
  'university',
  'research-institute',
  'laboratory',
  'platform',
  'industrial-base',
  'park',
  'incubator',
  'facility',
  'production',
  'research-programme',
  'demonstration',
  'fund',
  'market',
  'district',
  'infrastructure',
  'scheme',
  'event',
  'award',
  'body',
  'standardisation',
] as const;
export const projectKindSchema = z.enum(projectKinds).openapi('ProjectKind');
export type ProjectKind = z.infer<typeof projectKindSchema>;

export const projectActionSchema = z
  .enum(['build', 'found', 'introduce', 'speed-up', 'support', 'plan', 'continue', 'improve', 'promote'])
  .openapi('ProjectAction', { description: 'What the plan says to do' });
export type ProjectAction = z.infer<typeof projectActionSchema>;

export const organisationReferenceSchema = z.object({ id: idSchema, name: textSchema }).openapi('OrganisationReference');
export type OrganisationReference = z.infer<typeof organisationReferenceSchema>;

export const projectSchema = z
  .object({
    id: idSchema,
    module: ownerSchema,
    programme: idSchema.nullable().openapi({ description: 'One of the ten programmes; null outside chapter 4' }),
    clause: clauseIdSchema,
    quote: z.string(),
    name: textSchema,
    nameSource: z
      .enum(['glossary', 'ours'])
      .openapi({ description: 'Where the English name is from: a sourced glossary, or our translation' }),
    composed: z.boolean().openapi({ description: 'True where the name is put together from an enumeration' }),
    kind: projectKindSchema,
    action: projectActionSchema,
    organisations: z.array(organisationReferenceSchema),
    countsToward: idSchema.nullable().openapi({ description: 'Indicator whose target it counts towards' }),
    note: textSchema.nullable(),
    life: projectLifeSchema,
    knownAs: z.array(knownNameSchema).openapi({ description: 'Names that it goes by today; those that are certain first' }),
    source: sourceSchema,
  })
  .openapi('Project');
export type Project = z.infer<typeof projectSchema>;

export const projectDetailSchema = projectSchema
  .extend({ events: z.array(eventSchema).openapi({ description: 'What happened to it, by date; events without a date last' }) })
  .openapi('ProjectDetail');
export type ProjectDetail = z.infer<typeof projectDetailSchema>;

const facetSchema = z.array(z.object({ value: z.string(), count: z.int() }));

/** What the filters of a list of projects can still be set to. */
export const projectFacetsSchema = z
  .object({
    module: facetSchema,
    programme: facetSchema,
    kind: facetSchema,
    status: facetSchema,
    clause: facetSchema.openapi({ description: 'Clauses that projects stand in, without those above them' }),
    organisation: z.array(z.object({ value: z.string(), count: z.int(), name: textSchema })),
  })
  .openapi('ProjectFacets', { description: 'Number of projects for each value of a filter, under the other filters' });
export type ProjectFacets = z.infer<typeof projectFacetsSchema>;

export const projectListSchema = listOf(projectSchema, 'ProjectPage')
  .extend({ facets: projectFacetsSchema.optional().openapi({ description: 'Only where `facets=true` asks for them' }) })
  .openapi('ProjectList');
export type ProjectList = z.infer<typeof projectListSchema>;

export const projectSorts = ['plan', 'name', 'kind', 'module'] as const;
export type ProjectSort = (typeof projectSorts)[number];

const projectFilters = {
  module: ownerSchema.optional(),
  programme: idSchema.optional(),
  clause: clauseFilterSchema.optional(),
  kind: projectKindSchema.optional(),
  status: lifeStatusSchema.optional(),
  organisation: idSchema.optional(),
  countsToward: idSchema.optional().openapi({ description: 'Indicator whose target the projects count towards' }),
};

const projectOrder = {
  sort: pageQuery.sort.openapi({
    description:
      '`plan`: as the plan has them; `kind`, `module`: grouped, in the order of this document; `name`: see `locale`. Or fields, separated by commas; a minus before a field turns the order',
  }),
  locale: localeSchema.default('zh-hans').openapi({ description: 'Language whose names and whose order of writing `sort=name` goes by' }),
};

export const projectQuerySchema = z.strictObject({
  ...pageQuery,
  offset: z.coerce
    .number('use a whole number from 0 to 1000000')
    .int('use a whole number from 0 to 1000000')
    .min(0, 'use a whole number from 0 to 1000000')
    .max(1_000_000, 'use a whole number from 0 to 1000000')
    .default(0)
    .openapi({ description: 'Records to skip, for numbered pages', type: 'integer' }),
  ...projectFilters,
  ...projectOrder,
  facets: z.enum(['true']).optional().openapi({ description: '`true` adds the facets' }),
});
export type ProjectQuery = QueryInput<z.infer<typeof projectQuerySchema>>;

export const listProjects = createRoute({
  method: 'get',
  path: '/projects',
  summary: 'Projects, filtered',
  request: { query: projectQuerySchema },
  responses: {
    200: { description: 'A page of projects', content: { 'application/json': { schema: projectListSchema } } },
    ...badParameter,
  },
});

export const getProject = createRoute({
  method: 'get',
  path: '/projects/{id}',
  summary: 'One project with what happened to it',
  request: { params: z.object({ id: idSchema }), query: recordQuery },
  responses: {
    200: { description: 'The project', content: { 'application/json': { schema: projectDetailSchema } } },
    ...badParameter,
    ...notFound,
  },
});
