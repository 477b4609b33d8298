import { expect, it } from 'vitest';
import { createApiClient } from './create-api-client.ts';
import { keepAnswers } from './keep-answers.ts';

/** A server whose answer has the tag `tag()`, and the statuses that it gave. */
function serverWith(tag: () => string) {
  const given: number[] = [];
  const fetch = async (input: string, init: RequestInit = {}) => {
    const etag = `"${tag()}"`;
    const isKnown = new Headers(init.headers).get('if-none-match') === etag;
    given.push(isKnown ? 304 : 200);
    return isKnown ? new Response(null, { status: 304, headers: { etag } }) : Response.json({ input, tag: tag() }, { headers: { etag } });
  };
  return { fetch, given };
}

it('asks again only whether an answer still holds, and gives it again', async () => {
  const { fetch, given } = serverWith(() => 'r1');
  const client = createApiClient({ fetch: keepAnswers(fetch) });
  const first = await client.plan();
  expect(await client.plan()).toEqual(first);
  expect(given).toEqual([200, 304]);
});

it('gives the new answer after a new revision', async () => {
  let tag = 'r1';
  const { fetch, given } = serverWith(() => tag);
  const keeping = keepAnswers(fetch);
  const read = async () => ((await (await keeping('https://portal.example/plan')).json()) as { tag: string }).tag;
  expect(await read()).toBe('r1');
  tag = 'r2';
  expect([await read(), await read()]).toEqual(['r2', 'r2']);
  expect(given).toEqual([200, 200, 304]);
});

it('keeps answers of other addresses and forms apart, and no more than it may', async () => {
  const { fetch, given } = serverWith(() => 'r1');
  const keeping = keepAnswers(fetch, { most: 2 });
  for (const address of ['/a', '/b', '/a', '/c', '/b']) await keeping(address);
  await keeping('/b', { headers: { accept: 'text/csv' } });
  expect(given).toEqual([200, 200, 304, 200, 200, 200]);
});

it.each([
  ['writes', { method: 'POST' }],
  ['comes with credentials', { headers: { authorization: 'Bearer x' } }],
  ['has a condition of its own', { headers: { 'if-none-match': '"mine"' } }],
])('does not interfere with a request that %s', async (_, init) => {
  const asked: (RequestInit | undefined)[] = [];
  const fetch = async (input: string, given?: RequestInit) => {
    asked.push(given);
    return Response.json({ input }, { headers: { etag: '"r1"' } });
  };
  const keeping = keepAnswers(fetch);
  await keeping('/a', init);
  await keeping('/a', init);
  expect(asked).toEqual([init, init]);
});
