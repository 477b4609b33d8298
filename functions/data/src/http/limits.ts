import { importLimits } from '@policy/api';
import { networkOf } from '@policy/api/network-of';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { Environment } from './bindings.ts';
import { problemResponse } from './problem.ts';

/** Enough for every text of a record at its longest, in three languages. */
const jsonBytes = 100_000;

/** Both limits of `wrangler.jsonc` count by the minute. */
const period = 60;

/**
 * Counts the requests of each client, by its address as Cloudflare gives it. Modules ask through a service binding, which
 * has no such address: they are not counted, whoever reads their pages.
 *
 * @throws 429 with `Retry-After`
 */
export const limitClients: MiddlewareHandler<Environment> = async (context, next) => {
  const client = context.req.header('cf-connecting-ip');
  const limit = limitOf(context, 'CLIENT_LIMIT');
  if (client !== undefined && limit && !(await limit.limit({ key: networkOf(client) })).success) throw tooMany('your address');
  await next();
};

/** Counts what each token writes. @throws 429 with `Retry-After` */
export const limitTokens: MiddlewareHandler<Environment> = async (context, next) => {
  const actor = context.get('actor');
  const limit = limitOf(context, 'TOKEN_LIMIT');
  if (actor && limit && isWriting(context) && !(await limit.limit({ key: actor.token })).success) throw tooMany('your token');
  await next();
};

/** Refuses a body that is too large (413), while it is being read where it does not say how large it is, or of the wrong type (415). */
export const limitBodies: MiddlewareHandler<Environment> = async (context, next) => {
  if (!isWriting(context)) return next();
  const isChunk = /\/imports\/[^/]+\/chunks\//u.test(context.req.path);
  requireType(context, isChunk ? 'application/octet-stream' : 'application/json');
  const maxSize = isChunk ? importLimits.chunk : jsonBytes;
  const onError = () => {
    throw new HTTPException(413, {
      res: problemResponse('too-large', { detail: `The body may have ${maxSize} bytes at most.` }),
    });
  };
  return bodyLimit({ maxSize, onError })(context, next);
};

function requireType(context: Context<Environment>, type: string): void {
  const given = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  // Routes without a body need no type. Over HTTP an empty body may come as a body of no bytes.
  const isEmpty = context.req.raw.body === null || context.req.header('content-length') === '0';
  if (given === type || (given === undefined && isEmpty)) return;
  const detail = `Send the body as ${type}, and say so in the header \`Content-Type\`.`;
  const headers = { accept: type };
  throw new HTTPException(415, { res: problemResponse('wrong-type', { detail }, headers) });
}

/** Undefined where nothing is counted: in tests of something else, and where a benchmark measures what lies behind the limits. */
function limitOf({ env }: Context<Environment>, name: 'CLIENT_LIMIT' | 'TOKEN_LIMIT') {
  return env.RATE_LIMITS === 'off' ? undefined : env[name];
}

function isWriting({ req }: Context<Environment>): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(req.method);
}

function tooMany(whose: string): HTTPException {
  const detail = `Too many requests from ${whose}: wait a minute.`;
  return new HTTPException(429, {
    res: problemResponse('too-many-requests', { detail }, { 'retry-after': String(period) }),
  });
}
