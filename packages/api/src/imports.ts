import { createRoute, z } from '@hono/zod-openapi';
import { noQuery } from './list.ts';
import { badParameter, notFound } from './problem.ts';
import { proposalDetailSchema } from './proposals.ts';
import { idSchema, ownerSchema } from './text.ts';
import {
  conflict,
  entityTagHeader,
  filled,
  idempotencyHeaders,
  reasonSchema,
  refusals,
  security,
  tooLarge,
  unprocessable,
  wrongType,
} from './writing.ts';

/** What a file may hold; more is refused before it is read. */
export const importLimits = { bytes: 20_000_000, chunk: 1_000_000, rows: 20_000, reported: 1000 } as const;

export const importFormats = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export const rowFaultSchema = z
  .object({
    line: z.int().openapi({ description: 'Line of the file, the header being line 1 (of a spreadsheet: the row)' }),
    column: z.string().openapi({ description: 'Name of the column; empty where the whole line is meant' }),
    value: z.string().openapi({ description: 'What stands there' }),
    reason: z.string().openapi({ description: 'What is wrong with it and what would be right' }),
  })
  .openapi('RowFault');
export type RowFault = z.infer<typeof rowFaultSchema>;

export const importSchema = z
  .object({
    id: idSchema,
    department: ownerSchema,
    fileName: z.string(),
    format: z.enum(['csv', 'xlsx']),
    bytes: z.int().openapi({ description: 'Size of the whole file' }),
    received: z.int().openapi({ description: 'Bytes received so far' }),
    chunkBytes: z.int().openapi({ description: 'Size of every piece but the last' }),
    missing: z.array(z.int()).openapi({ description: 'Numbers of the pieces that are still to be sent, from 0' }),
    proposal: idSchema.nullable().openapi({ description: 'The proposal that the file became' }),
    created: z.string(),
  })
  .openapi('Import');
export type Import = z.infer<typeof importSchema>;

export const importReportSchema = z
  .object({
    rows: z.int(),
    add: z.int().openapi({ description: 'Rows that add a record' }),
    revise: z.int().openapi({ description: 'Rows that revise a record' }),
    same: z.int().openapi({ description: 'Rows that change nothing' }),
    faults: z.array(rowFaultSchema).openapi({ description: 'At most the first 1000' }),
    faultCount: z.int().openapi({ description: 'All faults; nothing can be imported unless it is 0' }),
  })
  .openapi('ImportReport');
export type ImportReport = z.infer<typeof importReportSchema>;

const params = z.object({ id: idSchema });

export const createImport = createRoute({
  method: 'post',
  path: '/imports',
  summary: 'Announce a file of observations, in the columns of their export',
  security,
  request: {
    headers: idempotencyHeaders,
    query: noQuery,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({
              fileName: filled(200).openapi({ example: 'observations.csv' }),
              format: z.enum(['csv', 'xlsx']),
              bytes: z.int().min(1).max(importLimits.bytes, `a file may have ${importLimits.bytes} bytes`),
              sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'must be the SHA-256 of the file in hexadecimal digits'),
            })
            .openapi('ImportInput'),
        },
      },
    },
  },
  responses: {
    201: { description: 'What is to be sent', content: { 'application/json': { schema: importSchema } } },
    ...badParameter,
    ...refusals,
    ...unprocessable,
    ...tooLarge,
    ...wrongType,
  },
});

export const getImport = createRoute({
  method: 'get',
  path: '/imports/{id}',
  summary: 'How far an import is: what has been received, what is missing',
  security,
  request: { params, query: noQuery },
  responses: {
    200: { description: 'The import', content: { 'application/json': { schema: importSchema } } },
    ...badParameter,
    ...notFound,
    ...refusals,
  },
});

export const putChunk = createRoute({
  method: 'put',
  path: '/imports/{id}/chunks/{chunk}',
  summary: 'Send one piece of the file; sending it again changes nothing',
  security,
  request: {
    params: z.object({ id: idSchema, chunk: z.coerce.number().int().min(0).max(100).openapi({ type: 'integer' }) }),
    query: noQuery,
    body: { required: true, content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } } },
  },
  responses: {
    200: { description: 'The import', content: { 'application/json': { schema: importSchema } } },
    ...badParameter,
    ...notFound,
    ...refusals,
    ...conflict,
    ...unprocessable,
    ...tooLarge,
    ...wrongType,
  },
});

export const checkImport = createRoute({
  method: 'post',
  path: '/imports/{id}/check',
  summary: 'Dry run: read every row and tell every fault; nothing is written',
  security,
  request: { params, query: noQuery },
  responses: {
    200: { description: 'What the file would do', content: { 'application/json': { schema: importReportSchema } } },
    ...badParameter,
    ...notFound,
    ...refusals,
    ...conflict,
    ...unprocessable,
  },
});

export const proposeImport = createRoute({
  method: 'post',
  path: '/imports/{id}/propose',
  summary: 'Make one proposal of all rows, if every one of them is right',
  description: 'The proposal is reviewed and published as a whole: all rows in one revision, or none.',
  security,
  request: {
    params,
    headers: idempotencyHeaders,
    query: noQuery,
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ reason: reasonSchema }).openapi('ImportReason') } },
    },
  },
  responses: {
    201: { description: 'The proposal', headers: entityTagHeader, content: { 'application/json': { schema: proposalDetailSchema } } },
    ...badParameter,
    ...notFound,
    ...refusals,
    ...conflict,
    ...unprocessable,
    ...wrongType,
  },
});
