import type { Fetch } from './create-api-client.ts';

/** An answer that can be given again while its tag holds. */
interface KeptAnswer {
  etag: string;
  headers: [string, string][];
  body: ArrayBuffer;
}

/**
 * A `fetch` that remembers answers by their address and asks only whether they still hold (`If-None-Match`): what has not
 * changed is not sent again. Only GET, and only answers with an `ETag`, are remembered; whoever asks with credentials or
 * with conditions of their own is not interfered with.
 *
 * @param fetch what sends the requests
 * @param options.most answers that are remembered; the one not used for longest goes first
 */
export function keepAnswers(fetch: Fetch, { most = 100 }: { most?: number } = {}): Fetch {
  const kept = new Map<string, KeptAnswer>();
  return async (input, init = {}) => {
    const headers = new Headers(init.headers);
    const isOwn = (init.method ?? 'GET') === 'GET' && !headers.has('authorization') && !headers.has('if-none-match');
    if (!isOwn) return fetch(input, init);
    const key = `${headers.get('accept') ?? ''} ${input}`;
    const known = kept.get(key);
    if (known) headers.set('if-none-match', known.etag);
    const response = await fetch(input, { ...init, headers });
    if (known && response.status === 304) {
      remember(key, known);
      return new Response(known.body.slice(0), { headers: known.headers });
    }
    const etag = response.headers.get('etag');
    if (response.status !== 200 || etag === null) return response;
    const answer = { etag, headers: [...response.headers], body: await response.arrayBuffer() };
    remember(key, answer);
    return new Response(answer.body.slice(0), { headers: answer.headers });
  };

  function remember(key: string, answer: KeptAnswer): void {
    // A Map keeps the order in which they were set: the first is the one not used for longest.
    kept.delete(key);
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  }
}
