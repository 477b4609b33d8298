import { createRoute, type z } from '@hono/zod-openapi';
import { noQuery } from './list.ts';
import { badParameter, notFound } from './problem.ts';
import { conflict, idempotencyHeaders, ifMatchHeaders, refusals, security, stale, tooLarge, unprocessable, wrongType } from './writing.ts';

const writeRefusals = { ...badParameter, ...refusals, ...unprocessable, ...tooLarge, ...wrongType };

interface Step<Path extends string, Body extends z.ZodType, Answer extends z.ZodType, Params extends z.ZodObject> {
  path: Path;
  summary: string;
  description: string;
  params: Params;
  body: Body;
  answer: Answer;
}

/** A step of a department with something that shows at once: it names the version that it changes. */
export function departmentStep<Path extends string, Body extends z.ZodType, Answer extends z.ZodType, Params extends z.ZodObject>({
  path,
  summary,
  description,
  params,
  body,
  answer,
}: Step<Path, Body, Answer, Params>) {
  return createRoute({
    method: 'post',
    path,
    summary,
    description: `${description} Needs the ability \`publish\`, and \`If-Match\` with the record’s \`version\` in quotes.`,
    security,
    request: {
      params,
      headers: ifMatchHeaders.extend(idempotencyHeaders.shape),
      query: noQuery,
      body: { required: true, content: { 'application/json': { schema: body } } },
    },
    responses: {
      200: { description: 'What stands there now', content: { 'application/json': { schema: answer } } },
      ...writeRefusals,
      ...notFound,
      ...conflict,
      ...stale,
    },
  });
}

/** Something new of a department that shows at once. */
export function departmentCreation<Path extends string, Body extends z.ZodType, Answer extends z.ZodType>({
  path,
  summary,
  description,
  body,
  answer,
}: Omit<Step<Path, Body, Answer, never>, 'params'>) {
  return createRoute({
    method: 'post',
    path,
    summary,
    description: `${description} Needs the ability \`publish\`.`,
    security,
    request: {
      headers: idempotencyHeaders,
      query: noQuery,
      body: { required: true, content: { 'application/json': { schema: body } } },
    },
    responses: {
      201: { description: 'What has been published', content: { 'application/json': { schema: answer } } },
      ...writeRefusals,
      ...conflict,
    },
  });
}
