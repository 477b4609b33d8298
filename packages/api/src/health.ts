import { createRoute, z } from '@hono/zod-openapi';
import { noQuery } from './list.ts';
import { badParameter } from './problem.ts';

export const healthSchema = z
  .object({
    status: z.enum(['ok', 'empty']),
    revision: z.int(),
    editionSha256: z.string().nullable(),
    newest: z.string().nullable().openapi({ description: 'Time of the last change of the data (RFC 3339)' }),
    counts: z.record(z.string(), z.int()),
  })
  .openapi('Health');
export type Health = z.infer<typeof healthSchema>;

export const getHealth = createRoute({
  method: 'get',
  path: '/health',
  summary: 'How new the data is',
  request: { query: noQuery },
  responses: {
    200: { description: 'The database answers and is filled', content: { 'application/json': { schema: healthSchema } } },
    503: { description: 'The database is empty or does not answer', content: { 'application/json': { schema: healthSchema } } },
    ...badParameter,
  },
});
