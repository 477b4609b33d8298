import type { Problem } from '@policy/api';
import type { MiddlewareHandler } from 'hono';
import type { Environment } from './bindings.ts';
import { mountBase } from './mount-base.ts';

/** Makes the `type` of every problem an address that leads to its explanation in the portal that was asked. */
export const addressProblems: MiddlewareHandler<Environment> = async (context, next) => {
  await next();
  const { res } = context;
  if (!res.headers.get('content-type')?.startsWith('application/problem+json')) return;
  const problem = (await res.json()) as Problem;
  const type = problem.type.startsWith('/') ? new URL(mountBase(context) + problem.type, context.req.url).href : problem.type;
  const headers = new Headers(res.headers);
  // Through undefined, or Hono would merge the former headers into these.
  context.res = undefined;
  context.res = new Response(JSON.stringify({ ...problem, type }), { status: res.status, headers });
};
