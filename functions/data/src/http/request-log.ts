import type { MiddlewareHandler } from 'hono';
import type { Environment } from './bindings.ts';

/** Reading is not logged line by line: Cloudflare counts it, and nobody needs to know who read what. */
const silentMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Gives every request an id, which stands in its answer, and writes one line for whatever writes, is refused for its
 * rate, or fails on our side. A line holds neither headers, nor addresses of clients, nor anything of a body.
 */
export const requestLog: MiddlewareHandler<Environment> = async (context, next) => {
  const started = Date.now();
  const requestId = crypto.randomUUID();
  context.set('requestId', requestId);
  await next();
  const { status } = context.res;
  const isSilent = silentMethods.includes(context.req.method) && status < 500 && status !== 429;
  if (!isSilent) {
    const { token, department } = context.get('actor') ?? {};
    const line = {
      requestId,
      method: context.req.method,
      path: context.req.path,
      status,
      milliseconds: Date.now() - started,
      token,
      department,
    };
    console.log(JSON.stringify({ level: status >= 500 ? 'error' : 'info', event: 'request', ...line }));
  }
  context.header('x-request-id', requestId);
};
