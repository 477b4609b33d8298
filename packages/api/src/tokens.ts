import { createRoute, z } from '@hono/zod-openapi';
import { noQuery } from './list.ts';
import { badParameter, notFound } from './problem.ts';
import { idSchema, ownerSchema } from './text.ts';
import { abilitySchema, filled, ifMatchHeaders, entityTagHeader, refusals, security, stale, unprocessable, wrongType } from './writing.ts';

export const tokenSchema = z
  .object({
    id: idSchema,
    department: ownerSchema,
    name: z.string(),
    abilities: z.array(abilitySchema),
    identity: z.string().nullable().openapi({ description: 'Whom Cloudflare Access vouches for; null for a bearer token' }),
    created: z.string(),
    expires: z.string(),
    revoked: z.string().nullable(),
  })
  .openapi('Token');
export type Token = z.infer<typeof tokenSchema>;

export const tokenInputSchema = z
  .strictObject({
    name: filled(80).openapi({ description: 'Of a person or a machine; stands in the public log', example: 'statistics desk' }),
    abilities: z.array(abilitySchema).min(1, 'name at least one ability').max(10),
    days: z.int().min(1).max(366).default(90).openapi({ description: 'Days until it expires' }),
    identity: filled(200)
      .nullable()
      .default(null)
      .openapi({ description: 'E-mail address or service client id of Cloudflare Access, instead of a secret' }),
  })
  .openapi('TokenInput');
export type TokenInput = z.input<typeof tokenInputSchema>;

export const newTokenSchema = tokenSchema
  .extend({ secret: z.string().nullable().openapi({ description: 'Shown this once; null for an identity of Access' }) })
  .openapi('NewToken');
export type NewToken = z.infer<typeof newTokenSchema>;

/** Who one is, as the API sees it. */
export const getSelf = createRoute({
  method: 'get',
  path: '/self',
  summary: 'The token of this request: its department and what it may do',
  security,
  request: { query: noQuery },
  responses: { 200: { description: 'The token', content: { 'application/json': { schema: tokenSchema } } }, ...refusals },
});

export const listTokens = createRoute({
  method: 'get',
  path: '/tokens',
  summary: 'Tokens of the department, without their secrets',
  security,
  request: { query: noQuery },
  responses: {
    200: {
      description: 'All of them, newest first',
      content: { 'application/json': { schema: z.object({ items: z.array(tokenSchema) }).openapi('TokenList') } },
    },
    ...refusals,
  },
});

export const createToken = createRoute({
  method: 'post',
  path: '/tokens',
  summary: 'Make a token of the department; nobody can give abilities that they lack',
  security,
  request: {
    query: noQuery,
    body: { required: true, content: { 'application/json': { schema: tokenInputSchema } } },
  },
  responses: {
    201: { description: 'The token with its secret', content: { 'application/json': { schema: newTokenSchema } } },
    ...badParameter,
    ...refusals,
    ...unprocessable,
    ...wrongType,
  },
});

export const revokeToken = createRoute({
  method: 'delete',
  path: '/tokens/{id}',
  summary: 'Revoke a token of the department, at once and for good',
  security,
  request: { params: z.object({ id: idSchema }), query: noQuery },
  responses: {
    200: { description: 'The revoked token', content: { 'application/json': { schema: tokenSchema } } },
    ...badParameter,
    ...notFound,
    ...refusals,
  },
});

export const departmentSchema = z
  .object({
    id: ownerSchema,
    fourEyes: z.boolean().openapi({ description: 'Whether somebody else than the author must review' }),
  })
  .openapi('Department', {
    description:
      'An organisation that owns data of the portal: the team of a module, under the module’s id; for `plan` the leading group’s office',
  });
export type Department = z.infer<typeof departmentSchema>;

export const getDepartment = createRoute({
  method: 'get',
  path: '/departments/{id}',
  summary: 'What a department has settled for itself',
  security,
  request: { params: z.object({ id: ownerSchema }), query: noQuery },
  responses: {
    200: { description: 'The settings', headers: entityTagHeader, content: { 'application/json': { schema: departmentSchema } } },
    ...badParameter,
    ...refusals,
  },
});

export const changeDepartment = createRoute({
  method: 'put',
  path: '/departments/{id}',
  summary: 'Change what the department has settled for itself',
  security,
  request: {
    params: z.object({ id: ownerSchema }),
    headers: ifMatchHeaders,
    query: noQuery,
    body: {
      required: true,
      content: {
        'application/json': { schema: z.strictObject({ fourEyes: z.boolean(), reason: filled(1000) }).openapi('DepartmentInput') },
      },
    },
  },
  responses: {
    200: { description: 'The settings', headers: entityTagHeader, content: { 'application/json': { schema: departmentSchema } } },
    ...badParameter,
    ...refusals,
    ...stale,
    ...unprocessable,
    ...wrongType,
  },
});
