import type { MiddlewareHandler } from 'hono';
import type { Environment } from './bindings.ts';
import { mountBase } from './mount-base.ts';

/**
 * Makes the `next` of a list an address of the portal that was asked, where that is mounted under a path. Outside the caches,
 * whose answers are the same for every path.
 */
export const addressPages: MiddlewareHandler<Environment> = async (context, next) => {
  await next();
  const base = mountBase(context);
  if (base === '' || context.req.method !== 'GET' || context.res.status !== 200) return;
  if (!context.res.headers.get('content-type')?.startsWith('application/json')) return;
  const answer = (await context.res.clone().json()) as { next?: unknown };
  if (typeof answer.next !== 'string') return;
  const headers = new Headers(context.res.headers);
  // Through undefined, or Hono would merge the former headers into these.
  context.res = undefined;
  context.res = new Response(JSON.stringify({ ...answer, next: base + answer.next }), { headers });
};
