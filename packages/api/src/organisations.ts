import { createRoute, z } from '@hono/zod-openapi';
import { listOf, recordQuery, pageQuery, type QueryInput } from './list.ts';
import { badParameter, notFound } from './problem.ts';
import { clauseFilterSchema, clauseIdSchema, idSchema, ownerSchema, quoteSchema, textSchema } from './text.ts';

export const organisationKindSchema = z
  .enum(['government', 'department', 'university', 'research-institute', 'company', 'exchange', 'public-institution', 'body', 'alliance'])
  .openapi('OrganisationKind');
export type OrganisationKind = z.infer<typeof organisationKindSchema>;

/** A publication that prints a name in English. */
export const namePublicationSchema = z
  .object({
    title: z.string(),
    publisher: z.string(),
    url: z.string(),
    official: z.boolean().openapi({ description: 'True where it is the body’s own page or an official paper' }),
  })
  .openapi('NamePublication');
export type NamePublication = z.infer<typeof namePublicationSchema>;

export const organisationSchema = z
  .object({
    id: idSchema,
    name: textSchema,
    nameSource: z
      .enum(['glossary', 'ours'])
      .openapi({ description: 'Where the English name is from: a sourced glossary, or our translation' }),
    nameFrom: namePublicationSchema
      .nullable()
      .openapi({ description: 'Where the English name is printed; null where it is our translation' }),
    composed: z.boolean().openapi({ description: 'True where the name is put together from an enumeration' }),
    kind: organisationKindSchema,
    aliases: z.array(z.string()).openapi({ description: 'Other forms in which the plan prints the name' }),
    laterName: textSchema.nullable(),
    note: textSchema.nullable(),
    mentions: z.array(quoteSchema).openapi({ description: 'Every place in the plan that names it' }),
  })
  .openapi('Organisation');
export type Organisation = z.infer<typeof organisationSchema>;

/** A project or measure seen from an organisation that it names. */
export const taskReferenceSchema = z
  .object({ id: idSchema, module: ownerSchema, clause: clauseIdSchema, name: textSchema })
  .openapi('TaskReference');
export type TaskReference = z.infer<typeof taskReferenceSchema>;

export const organisationDetailSchema = organisationSchema
  .extend({ projects: z.array(taskReferenceSchema), measures: z.array(taskReferenceSchema) })
  .openapi('OrganisationDetail');
export type OrganisationDetail = z.infer<typeof organisationDetailSchema>;

export const organisationListSchema = listOf(organisationSchema, 'OrganisationList');

export const organisationQuerySchema = z.strictObject({
  ...pageQuery,
  kind: organisationKindSchema.optional(),
  clause: clauseFilterSchema.optional(),
});
export type OrganisationQuery = QueryInput<z.infer<typeof organisationQuerySchema>>;

export const listOrganisations = createRoute({
  method: 'get',
  path: '/organisations',
  summary: 'Organisations that the plan names, with every mention',
  request: { query: organisationQuerySchema },
  responses: {
    200: { description: 'A page of organisations', content: { 'application/json': { schema: organisationListSchema } } },
    ...badParameter,
  },
});

export const getOrganisation = createRoute({
  method: 'get',
  path: '/organisations/{id}',
  summary: 'One organisation with its mentions, projects and measures',
  request: { params: z.object({ id: idSchema }), query: recordQuery },
  responses: {
    200: { description: 'The organisation', content: { 'application/json': { schema: organisationDetailSchema } } },
    ...badParameter,
    ...notFound,
  },
});
