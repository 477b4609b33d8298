import { createRoute, z } from '@hono/zod-openapi';
import { listOf, noQuery, pageQuery, type QueryInput } from './list.ts';
import { badParameter, notFound } from './problem.ts';
import { clauseFilterSchema, clauseIdSchema, idSchema, ownerSchema, textSchema } from './text.ts';
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
    source: sourceSchema,
  })
  .openapi('Project');
export type Project = z.infer<typeof projectSchema>;

export const projectListSchema = listOf(projectSchema, 'ProjectList');

export const projectQuerySchema = z.strictObject({
  ...pageQuery,
  module: ownerSchema.optional(),
  programme: idSchema.optional(),
  clause: clauseFilterSchema.optional(),
  kind: projectKindSchema.optional(),
  organisation: idSchema.optional(),
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
  summary: 'One project',
  request: { params: z.object({ id: idSchema }), query: noQuery },
  responses: {
    200: { description: 'The project', content: { 'application/json': { schema: projectSchema } } },
    ...badParameter,
    ...notFound,
  },
});
