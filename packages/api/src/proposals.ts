import { createRoute, z } from '@hono/zod-openapi';
import { eventInputSchema, observationInputSchema, sourceInputSchema } from './records-written.ts';
import { listOf, noQuery, pageQuery, type QueryInput } from './list.ts';
import { badParameter, notFound } from './problem.ts';
import { idSchema, ownerSchema } from './text.ts';
import {
  conflict,
  entityTagHeader,
  idempotencyHeaders,
  ifMatchHeaders,
  reasonSchema,
  refusals,
  security,
  stale,
  tooLarge,
  unprocessable,
  wrongType,
} from './writing.ts';

export const proposalStateSchema = z
  .enum(['draft', 'reviewed', 'scheduled', 'published', 'withdrawn'])
  .openapi('ProposalState', { description: '`scheduled`: reviewed, and published by itself at `publishAt`' });
export type ProposalState = z.infer<typeof proposalStateSchema>;

export const proposalKindSchema = z.enum(['observation', 'event', 'source']).openapi('ProposalKind');
export type ProposalKind = z.infer<typeof proposalKindSchema>;

export const proposalActionSchema = z.enum(['add', 'revise', 'withdraw']).openapi('ProposalAction', {
  description: 'What it does to the record; a withdrawn record stays readable in the log and in earlier revisions',
});
export type ProposalAction = z.infer<typeof proposalActionSchema>;

const basedOn = z
  .int()
  .positive()
  .openapi({ description: 'Revision of the data in which the record was read: refused where it has changed since' });
const record = idSchema.openapi({ description: 'Id of the record', example: 'rd-intensity-2016' });

/** What a department wants to publish. */
export const proposalContentSchema = z
  .discriminatedUnion('action', [
    z.strictObject({
      action: z.literal('add'),
      record: z.discriminatedUnion('kind', [observationInputSchema, eventInputSchema, sourceInputSchema]),
    }),
    z.strictObject({
      action: z.literal('revise'),
      id: record,
      basedOn,
      record: z.discriminatedUnion('kind', [observationInputSchema, eventInputSchema]),
    }),
    z.strictObject({ action: z.literal('withdraw'), kind: z.enum(['observation', 'event']), id: record, basedOn }),
  ])
  .openapi('ProposalContent');
export type ProposalContent = z.infer<typeof proposalContentSchema>;

export const proposalInputSchema = z.strictObject({ content: proposalContentSchema, reason: reasonSchema }).openapi('ProposalInput');
export type ProposalInput = z.input<typeof proposalInputSchema>;

const stepSchema = z.object({
  time: z.string(),
  actor: z.string().openapi({ description: 'Name of the token' }),
  action: z.string(),
  reason: z.string(),
  revision: z.int().nullable(),
});

export const proposalSchema = z
  .object({
    id: idSchema,
    department: ownerSchema,
    state: proposalStateSchema,
    version: z.int(),
    content: proposalContentSchema.nullable().openapi({ description: 'Null for an imported file and for an undo' }),
    upload: idSchema.nullable().openapi({ description: 'The imported file: see /imports/{id}' }),
    undoes: idSchema.nullable().openapi({ description: 'The proposal that it brings back from' }),
    rows: z.int().openapi({ description: 'Number of records that it changes' }),
    reason: z.string(),
    author: z.string().openapi({ description: 'Name of the token' }),
    reviewer: z.string().nullable(),
    publishAt: z.string().nullable(),
    revision: z.int().nullable().openapi({ description: 'The revision that published it' }),
    created: z.string(),
    updated: z.string(),
  })
  .openapi('Proposal');
export type Proposal = z.infer<typeof proposalSchema>;

export const proposalDetailSchema = proposalSchema.extend({ steps: z.array(stepSchema) }).openapi('ProposalDetail');
export type ProposalDetail = z.infer<typeof proposalDetailSchema>;

export const proposalListSchema = listOf(proposalSchema, 'ProposalList');

export const proposalQuerySchema = z.strictObject({ ...pageQuery, state: proposalStateSchema.optional() });
export type ProposalQuery = QueryInput<z.infer<typeof proposalQuerySchema>>;

const params = z.object({ id: idSchema });
const answer = { description: 'The proposal', headers: entityTagHeader, content: { 'application/json': { schema: proposalDetailSchema } } };
const writeRefusals = { ...badParameter, ...refusals, ...unprocessable, ...tooLarge, ...wrongType };

export const listProposals = createRoute({
  method: 'get',
  path: '/proposals',
  summary: 'Proposals of the department, newest first',
  security,
  request: { query: proposalQuerySchema },
  responses: {
    200: { description: 'A page of proposals', content: { 'application/json': { schema: proposalListSchema } } },
    ...badParameter,
    ...refusals,
  },
});

export const getProposal = createRoute({
  method: 'get',
  path: '/proposals/{id}',
  summary: 'One proposal with every step so far',
  security,
  request: { params, query: noQuery },
  responses: { 200: answer, ...badParameter, ...notFound, ...refusals },
});

export const createProposal = createRoute({
  method: 'post',
  path: '/proposals',
  summary: 'Propose a value, an event of a project, or a source',
  description:
    'What is proposed is checked as strictly as the plan’s own records. Nobody but the department sees it before it is published.',
  security,
  request: {
    headers: idempotencyHeaders,
    query: noQuery,
    body: { required: true, content: { 'application/json': { schema: proposalInputSchema } } },
  },
  responses: { 201: answer, ...writeRefusals, ...conflict },
});

export const changeProposal = createRoute({
  method: 'put',
  path: '/proposals/{id}',
  summary: 'Change what is proposed; it has to be reviewed again',
  security,
  request: {
    params,
    headers: ifMatchHeaders,
    query: noQuery,
    body: { required: true, content: { 'application/json': { schema: proposalInputSchema } } },
  },
  responses: { 200: answer, ...writeRefusals, ...notFound, ...conflict, ...stale },
});

const reasonBody = z.strictObject({ reason: reasonSchema }).openapi('Reason');

/** A step of the workflow: same shape, other meaning. */
function step<Path extends string, Body extends z.ZodType>(path: Path, summary: string, body: Body) {
  return createRoute({
    method: 'post',
    path,
    summary,
    security,
    request: {
      params,
      headers: ifMatchHeaders.extend(idempotencyHeaders.shape),
      query: noQuery,
      body: { required: true, content: { 'application/json': { schema: body } } },
    },
    responses: { 200: answer, ...writeRefusals, ...notFound, ...conflict, ...stale },
  });
}

export const reviewProposal = step('/proposals/{id}/review', 'Review a draft: it is right', reasonBody);
export const returnProposal = step('/proposals/{id}/return', 'Send back to draft what was reviewed or scheduled', reasonBody);
export const withdrawProposal = step('/proposals/{id}/withdraw', 'Give up a proposal that is not published', reasonBody);
export const publishProposal = step(
  '/proposals/{id}/publish',
  'Publish what was reviewed, now or later',
  z
    .strictObject({
      reason: reasonSchema,
      at: z.iso
        .datetime()
        .optional()
        .openapi({ description: 'When to publish (RFC 3339, UTC); now where absent', example: '2026-12-01T08:00:00Z' }),
    })
    .openapi('PublishOrder'),
);
export const undoProposal = createRoute({
  method: 'post',
  path: '/proposals/{id}/undo',
  summary: 'Propose to bring back what a published proposal changed',
  description: 'Makes a new proposal, which is reviewed and published like any other: an undo is a new revision.',
  security,
  request: {
    params,
    headers: idempotencyHeaders,
    query: noQuery,
    body: { required: true, content: { 'application/json': { schema: reasonBody } } },
  },
  responses: { 201: answer, ...writeRefusals, ...notFound, ...conflict },
});
