import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../http/bindings.ts';

/**
 * `Link` (RFC 8288): the next and the first page of a list, the form that never changes, and where the API is
 * described, for programs and for people. Targets are relative, so that they hold under any path that the portal is mounted at.
 */
export const linkPages: MiddlewareHandler<Environment> = async (context, next) => {
  await next();
  const { reading, revision } = context.var;
  if (context.res.status !== 200 || reading === undefined || revision === undefined) return;
  const { pathname, search } = new URL(context.req.url);
  const api = '../'.repeat(pathname.split('/').length - 4);
  const links = [
    `<${api}openapi.json>; rel="service-desc"; type="application/vnd.oai.openapi+json;version=3.1"`,
    `<${api}../../developers>; rel="service-doc"; type="text/html"`,
  ];
  if (!reading.route.isLive) {
    const permanent = new URLSearchParams(search);
    permanent.set('revision', String(revision.number));
    links.push(`<?${permanent}>; rel="permalink"`);
  }
  if (reading.route.kind === 'list' && reading.format === 'json') {
    const body = (await context.res.clone().json()) as { next: string | null };
    if (body.next !== null) links.push(`<?${new URL(body.next, context.req.url).searchParams}>; rel="next"`);
    const first = new URLSearchParams(search);
    first.delete('cursor');
    links.push(`<?${first}>; rel="first"`);
  }
  context.res.headers.set('link', links.join(', '));
};
