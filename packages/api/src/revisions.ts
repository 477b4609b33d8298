import { createRoute, z } from '@hono/zod-openapi';
import { cursorQuery, listOf, type QueryInput } from './list.ts';
import { badParameter } from './problem.ts';

export const revisionSchema = z
  .object({
    id: z.string().openapi({ description: 'Its number, as `revision=` takes it', example: '1' }),
    number: z.int().positive(),
    time: z.string().openapi({ format: 'date-time' }),
    reason: z.string().openapi({ description: 'Why the data changed' }),
    archive: z.string().openapi({ description: 'Address of everything at this revision, in one file', example: '/api/v1/export/r1.zip' }),
  })
  .openapi('Revision', { description: 'One state of the published data: the number grows by one with every change' });
export type Revision = z.infer<typeof revisionSchema>;

export const revisionListSchema = listOf(revisionSchema, 'RevisionList');

export const revisionQuerySchema = z.strictObject(cursorQuery);
export type RevisionQuery = QueryInput<z.infer<typeof revisionQuerySchema>>;

export const listRevisions = createRoute({
  method: 'get',
  path: '/revisions',
  summary: 'Every revision of the data, newest first',
  request: { query: revisionQuerySchema },
  responses: {
    200: { description: 'A page of revisions', content: { 'application/json': { schema: revisionListSchema } } },
    ...badParameter,
  },
});
