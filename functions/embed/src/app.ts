import { baseHeader } from '@policy/module-kit/contract';
import { embedRoot } from '@policy/pages';
import { Hono, type Context } from 'hono';
import { loader } from 'virtual:embed-scripts';
import type { EmbedBindings } from './embed-bindings.ts';
import { answerKnown, contentAnswer } from './forms/content-answer.ts';
import { openHeaders } from './forms/open-headers.ts';
import { federationStyles } from './federation/federation-styles.ts';
import { answerOembed } from './oembed/answer-oembed.ts';
import { answerWidget } from './widget/answer-widget.ts';

type EmbedContext = Context<{ Bindings: EmbedBindings }>;

/** How long a host may use the loader before it asks again: it is small, and a fault in it must be mended within the hour. */
const loaderCache = 'public, max-age=3600, stale-while-revalidate=86400';

/** Everything below `/embed/`: widgets for other sites in all their forms. Can only be read, by anybody, from anywhere. */
export function createApp(): Hono<{ Bindings: EmbedBindings }> {
  const app = new Hono<{ Bindings: EmbedBindings }>();

  app.use(async (c, next) => {
    if (c.req.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: { ...openHeaders, 'access-control-max-age': '86400' } });
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      return new Response('Widgets can only be read: use GET.\n', {
        status: 405,
        headers: { ...openHeaders, allow: 'GET, HEAD, OPTIONS' },
      });
    }
    await next();
    c.res = answerKnown(c.req.raw, c.res);
  });

  app.get(`${embedRoot}/sz-policy.js`, () =>
    contentAnswer({ body: loader, type: 'text/javascript; charset=utf-8', cache: loaderCache, mark: 'loader' }),
  );
  app.get(`${embedRoot}/federation.css`, () =>
    contentAnswer({ body: federationStyles, type: 'text/css; charset=utf-8', cache: loaderCache, mark: 'styles' }),
  );
  app.get(`${embedRoot}/oembed`, async (c) => answerOembed(c.req.raw, c.env, baseOf(c)));
  app.get(`${embedRoot}/:path{.+}`, async (c) => answerWidget(c.req.raw, c.env, c.req.param('path'), baseOf(c), waitingOf(c)));
  app.notFound((c) => answerWidget(c.req.raw, c.env, '', baseOf(c), waitingOf(c)));

  app.onError((error, c) => {
    console.error(JSON.stringify({ level: 'error', event: 'embed-fault', path: c.req.path, message: error.message, stack: error.stack }));
    return new Response('This widget cannot be made at the moment. Please try again.\n', {
      status: 500,
      headers: { ...openHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
  });

  return app;
}

/** Origin and path of the portal, as the reader's browser knows them. */
function baseOf(c: EmbedContext): string {
  return new URL(c.req.url).origin + (c.req.header(baseHeader) ?? '');
}

/** For what may go on after the answer. */
function waitingOf(c: EmbedContext): (work: Promise<unknown>) => void {
  return (work) => c.executionCtx.waitUntil(work);
}
