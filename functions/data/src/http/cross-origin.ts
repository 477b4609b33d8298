import type { MiddlewareHandler } from 'hono';
import type { Environment } from './bindings.ts';

/** What scripts of other origins may read besides the body. */
const exposed = [
  'ETag',
  'Last-Modified',
  'Link',
  'Content-Language',
  'Content-Disposition',
  'Policy-Revision',
  'Retry-After',
  'Allow',
].join(', ');
const accepted = ['Accept', 'Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'If-Modified-Since', 'If-None-Match'].join(
  ', ',
);

/** Departments write with the command line or their own servers, never from pages of other origins. */
const reads = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Any origin may read, errors too; no cookie is ever needed or sent. `OPTIONS` tells what an address allows, to a
 * browser that asks before it sends (preflight) and to anybody else.
 *
 * @param allowedMethods methods that an address answers; none where there is nothing
 */
export function crossOrigin(allowedMethods: (path: string) => string[]): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const allowed = context.req.method === 'OPTIONS' ? allowedMethods(context.req.path) : [];
    if (allowed.length > 0) {
      return new Response(null, {
        status: 204,
        headers: {
          allow: allowed.join(', '),
          'access-control-allow-origin': '*',
          'access-control-allow-methods': allowed.filter((method) => reads.includes(method)).join(', '),
          'access-control-allow-headers': accepted,
          'access-control-max-age': '86400',
        },
      });
    }
    await next();
    context.res.headers.set('access-control-allow-origin', '*');
    context.res.headers.set('access-control-expose-headers', exposed);
    return undefined;
  };
}
