import type { Context, MiddlewareHandler, Next } from 'hono';
import { asksForParticipation } from '../changes/asks-for-participation.ts';
import { keep, recall, type KeptAnswer } from './answer-memory.ts';
import type { Environment } from './bindings.ts';
import { hasEdgeCache, readEdgeCache, writeEdgeCache } from './edge-cache.ts';
import { answerKey, bodyTag, entityTag, isNotModified } from './entity-tag.ts';

/** A new revision has new answers at once: only what clients keep themselves can be this old. */
const latestLife = 'public, max-age=10, stale-while-revalidate=60';
/** What belongs to no revision may change at any moment. */
const liveLife = 'public, no-cache';
const permanentLife = 'public, max-age=31536000, immutable';

/**
 * Revision, ETag, Last-Modified, Cache-Control and 304 for every read, and answers from memory or from the edge where
 * nothing they depend on has changed. What belongs to no revision is never kept here. Answers that say themselves how they may be kept pass untouched, and so does
 * whatever is asked for with credentials.
 */
export const caching: MiddlewareHandler<Environment> = async (context, next) => {
  const { revision, permanent, reading } = context.var;
  const { method, raw } = context.req;
  if (revision === undefined || raw.headers.has('authorization')) return next();
  const { pathname, search, searchParams } = new URL(raw.url);
  if (reading?.route.isLive || (/\/changes(?:\.\w+)?$/u.test(pathname) && asksForParticipation(Object.fromEntries(searchParams)))) {
    return answerLive(context, next);
  }

  const key = answerKey({ revision, address: `${pathname}${search}`, format: reading?.format ?? 'own' });
  const known = hasEdgeCache ? (recall(key) ?? (await readEdgeCache(key))) : undefined;
  if (known) {
    keep(key, known);
    return conditional(raw.headers, known);
  }

  const etag = await entityTag(key, revision);
  await next();
  const response = context.res;
  response.headers.set('policy-revision', String(revision.number));
  if (response.status !== 200 || response.headers.has('cache-control')) return;
  response.headers.set('etag', etag);
  response.headers.set('last-modified', new Date(revision.time).toUTCString());
  response.headers.set('cache-control', permanent ? permanentLife : latestLife);
  response.headers.set('vary', 'Accept, Accept-Encoding');
  const answer = { headers: [...response.headers], body: await response.arrayBuffer() };
  if (method === 'GET') remember(context, key, answer);
  // Through undefined, or Hono would merge the former headers into these.
  context.res = undefined;
  context.res = conditional(raw.headers, answer);
};

/** An answer that is made anew each time: its tag is of its bytes. */
async function answerLive(context: Context<Environment>, next: Next): Promise<void> {
  await next();
  if (context.res.status !== 200) return;
  const body = await context.res.arrayBuffer();
  const headers = new Headers(context.res.headers);
  headers.set('etag', await bodyTag(body));
  headers.set('cache-control', liveLife);
  headers.set('vary', 'Accept, Accept-Encoding');
  // Through undefined, or Hono would merge the former headers into these.
  context.res = undefined;
  context.res = conditional(context.req.raw.headers, { headers: [...headers], body });
}

function remember(context: Context<Environment>, key: string, answer: KeptAnswer): void {
  if (!hasEdgeCache) return;
  keep(key, answer);
  context.executionCtx.waitUntil(writeEdgeCache(key, answer));
}

/** The answer, or that the client has it already. */
function conditional(request: Headers, { headers, body }: KeptAnswer): Response {
  const answer = new Headers(headers);
  if (!isNotModified(request, { etag: answer.get('etag'), lastModified: answer.get('last-modified') })) {
    return new Response(body, { headers: answer });
  }
  for (const name of ['content-type', 'content-length', 'content-disposition']) answer.delete(name);
  return new Response(null, { status: 304, headers: answer });
}
