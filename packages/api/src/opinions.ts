import { createRoute, z } from '@hono/zod-openapi';
import { departmentCreation, departmentStep } from './department-step.ts';
import { listOf, livePageQuery, liveRecordQuery, type QueryInput } from './list.ts';
import { badParameter, notFound } from './problem.ts';
import { daySchema } from './questions.ts';
import { dateSchema } from './records-written.ts';
import { clauseFilterSchema, clauseIdSchema, idSchema, ownerSchema, textSchema } from './text.ts';
import { filled, reasonSchema, writtenTextSchema } from './writing.ts';

const source = {
  title: filled(500).openapi({ description: 'Where the opinion was given: a paper, a hearing, a letter' }),
  url: z
    .url({ protocol: /^https?$/u, error: 'must be an http or https address' })
    .max(1000)
    .nullable()
    .default(null),
  locator: filled(500).nullable().default(null).openapi({ description: 'How to find it where it has no address, or within it' }),
};

/** What an expert said of a clause. */
export const opinionContentSchema = z
  .strictObject({
    author: filled(200).openapi({ description: 'As the source names them', example: '王教授' }),
    institution: filled(300).openapi({ description: 'Where they work, as the source names it' }),
    date: dateSchema.openapi({ description: 'Of the opinion, as exact as its source tells' }),
    text: writtenTextSchema,
    source: z.strictObject(source),
  })
  .openapi('OpinionContent');
export type OpinionContent = z.infer<typeof opinionContentSchema>;

export const opinionSchema = z
  .object({
    id: idSchema.openapi({ description: 'Its number', example: '1' }),
    clause: clauseIdSchema,
    department: ownerSchema.openapi({ description: 'That published it' }),
    published: daySchema,
    changed: daySchema,
    author: z.string().nullable().openapi({ description: 'Null, as all that was said, where the opinion is withdrawn' }),
    institution: z.string().nullable(),
    date: z.string().nullable(),
    text: textSchema.nullable(),
    source: z.object({ title: z.string(), url: z.string().nullable(), locator: z.string().nullable() }).nullable(),
    withdrawn: z.string().nullable().openapi({ description: 'Why it was withdrawn; null while it stands' }),
  })
  .openapi('Opinion', { description: 'What an expert said of a clause, published by the department that owns the clause' });
export type Opinion = z.infer<typeof opinionSchema>;

const stepSchema = z.object({
  action: z.enum(['publish', 'revise', 'withdraw']).openapi('OpinionAction'),
  date: daySchema,
  reason: z.string().nullable(),
  content: opinionContentSchema.nullable(),
});

export const opinionDetailSchema = opinionSchema
  .extend({
    version: z.int().positive().openapi({ description: 'For `If-Match`' }),
    steps: z.array(stepSchema).openapi({ description: 'Every version, the oldest first; of a withdrawn one the versions are not shown' }),
  })
  .openapi('OpinionDetail');
export type OpinionDetail = z.infer<typeof opinionDetailSchema>;
export type OpinionAction = OpinionDetail['steps'][number]['action'];

export const opinionListSchema = listOf(opinionSchema, 'OpinionList');

const opinionFilters = { clause: clauseFilterSchema.optional(), department: ownerSchema.optional() };
export const opinionQuerySchema = z.strictObject({ ...livePageQuery, ...opinionFilters });
export type OpinionQuery = QueryInput<z.infer<typeof opinionQuerySchema>>;
export type OpinionFilters = Pick<OpinionQuery, keyof typeof opinionFilters>;

export const listOpinions = createRoute({
  method: 'get',
  path: '/opinions',
  summary: 'What experts said of clauses, newest first',
  request: { query: opinionQuerySchema },
  responses: {
    200: { description: 'A page of opinions', content: { 'application/json': { schema: opinionListSchema } } },
    ...badParameter,
  },
});

const params = z.object({ id: idSchema.openapi({ description: 'Number of the opinion' }) });

export const getOpinion = createRoute({
  method: 'get',
  path: '/opinions/{id}',
  summary: 'One opinion with its versions',
  request: { params, query: liveRecordQuery },
  responses: {
    200: { description: 'The opinion', content: { 'application/json': { schema: opinionDetailSchema } } },
    ...badParameter,
    ...notFound,
  },
});

export const publishOpinion = departmentCreation({
  path: '/opinions',
  summary: 'Attach an expert’s opinion to a clause',
  description: 'Only to clauses that the department owns. It appears on the clause’s page at once.',
  body: opinionContentSchema.extend({ clause: clauseIdSchema }).openapi('OpinionInput'),
  answer: opinionDetailSchema,
});

export const reviseOpinion = departmentStep({
  path: '/opinions/{id}/revise',
  summary: 'Correct an opinion',
  description: 'The former version stays readable.',
  params,
  body: opinionContentSchema.extend({ reason: reasonSchema }).openapi('OpinionRevision'),
  answer: opinionDetailSchema,
});

export const withdrawOpinion = departmentStep({
  path: '/opinions/{id}/withdraw',
  summary: 'Stop showing an opinion',
  description: 'Its number, its days and this reason stay.',
  params,
  body: z.strictObject({ reason: reasonSchema }).openapi('OpinionWithdrawal'),
  answer: opinionDetailSchema,
});
