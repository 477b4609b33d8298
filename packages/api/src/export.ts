import { createRoute, z } from '@hono/zod-openapi';
import { noQuery } from './list.ts';
import { badParameter, notFilled, notFound } from './problem.ts';

export const getLatestExport = createRoute({
  method: 'get',
  path: '/export/latest.zip',
  summary: 'Leads to the archive of the newest revision',
  request: { query: noQuery },
  responses: { 302: { description: 'To `/export/r{number}.zip`' }, ...badParameter, ...notFilled },
});

export const getExport = createRoute({
  method: 'get',
  path: '/export/{file}',
  summary: 'Everything at one revision in one file, the same bytes for ever: JSON and CSV of every list, schema, licence',
  request: {
    params: z.object({
      file: z
        .string()
        .regex(/^r[1-9]\d{0,8}\.zip$/u, 'name a revision: r1.zip')
        .openapi({ example: 'r1.zip', param: { name: 'file', in: 'path' } }),
    }),
    query: noQuery,
  },
  responses: {
    200: {
      description: 'A ZIP file',
      content: { 'application/zip': { schema: z.string().openapi({ contentMediaType: 'application/zip' } as object) } },
    },
    ...badParameter,
    ...notFound,
  },
});
