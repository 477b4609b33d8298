import { hashText } from '@policy/api';
import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Environment } from './bindings.ts';
import { badParameter, conflicting, problemResponse } from './problem.ts';

/** Headers that belong to the answer itself. */
const keptHeaders = ['content-type', 'etag', 'location'];

/** After this long, a request that left no answer is taken to have been broken off. */
const patience = 60_000;

interface Answered {
  requestHash: string;
  time: string;
  status: number | null;
  headers: string | null;
  body: string | null;
}

/**
 * Carries out a POST with an `Idempotency-Key` once: the same request again gets the same answer, another one under the
 * same key is refused with 422, and one that comes while the first is still under way with 409. A refused request is
 * forgotten, so that it may be repaired and sent again. Making tokens is left out: their secrets are kept nowhere.
 */
export const idempotency: MiddlewareHandler<Environment> = async (context, next) => {
  const key = context.req.header('idempotency-key');
  const actor = context.get('actor');
  if (context.req.method !== 'POST' || key === undefined || actor === undefined || context.req.path.endsWith('/tokens')) return next();
  if (!/^[\x21-\x7e]{8,200}$/u.test(key)) {
    throw badParameter([{ parameter: 'idempotency-key', detail: 'use 8 to 200 printable ASCII characters' }]);
  }

  const database = context.env.DB;
  const id = `${actor.token} ${key}`;
  const requestHash = await hashText(`${context.req.method} ${context.req.path} ${await context.req.raw.clone().text()}`);
  const now = new Date();
  const claim = await database
    .prepare(
      `insert into answered_requests (id, request_hash, time) values (?1, ?2, ?3)
       on conflict (id) do update set time = ?3 where status is null and request_hash = ?2 and time < ?4
       returning id`,
    )
    .bind(id, requestHash, now.toISOString(), new Date(now.getTime() - patience).toISOString())
    .first();
  if (claim === null) {
    const answered = await database
      .prepare('select request_hash as requestHash, time, status, headers, body from answered_requests where id = ?')
      .bind(id)
      .first<Answered>();
    return repeat(answered, requestHash);
  }

  await next();
  const { res } = context;
  if (!res.ok) {
    await database.prepare('delete from answered_requests where id = ?').bind(id).run();
    return;
  }
  const headers = Object.fromEntries(keptHeaders.flatMap((name) => (res.headers.has(name) ? [[name, res.headers.get(name)]] : [])));
  await database
    .prepare('update answered_requests set status = ?, headers = ?, body = ? where id = ?')
    .bind(res.status, JSON.stringify(headers), await res.clone().text(), id)
    .run();
};

function repeat(answered: Answered | null, requestHash: string): Response {
  if (answered !== null && answered.requestHash !== requestHash) {
    const errors = [{ parameter: 'idempotency-key', detail: 'was used for another request: use a new one' }];
    throw new HTTPException(422, {
      res: problemResponse('key-used-before', { detail: 'This Idempotency-Key was used for another request.', errors }),
    });
  }
  if (answered === null || answered.status === null)
    throw conflicting('The first request with this Idempotency-Key is still being carried out.');
  const headers = { ...(JSON.parse(answered.headers ?? '{}') as Record<string, string>), 'idempotency-replayed': 'true' };
  return new Response(answered.body, { status: answered.status, headers });
}
