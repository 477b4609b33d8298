import { z } from '@hono/zod-openapi';

/** An error answer (RFC 9457), served as `application/problem+json`. */
export const problemSchema = z
  .object({
    type: z.string().openapi({
      description: 'Address of the explanation of this kind of problem',
      example: 'https://portal.example/problems/bad-parameter',
    }),
    title: z.string().openapi({ example: 'Bad parameter' }),
    status: z.int().openapi({ example: 400 }),
    detail: z.string().openapi({ description: 'What is wrong and what to do', example: 'limit: use a whole number from 1 to 200' }),
    errors: z
      .array(z.object({ parameter: z.string().openapi({ example: 'limit' }), detail: z.string() }))
      .optional()
      .openapi({ description: 'One entry for each parameter or field at fault' }),
    yours: z.unknown().optional().openapi({ description: 'Of a conflict: what the request sent' }),
    current: z.unknown().optional().openapi({ description: 'Of a conflict: the version that stands there now' }),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof problemSchema>;

export const problemContent = { 'application/problem+json': { schema: problemSchema } };

export const badParameter = { 400: { description: 'A parameter is malformed; `errors` names it', content: problemContent } };
export const notFilled = { 503: { description: 'The database holds no plan yet', content: problemContent } };
export const notFound = { 404: { description: 'There is no such record', content: problemContent } };
