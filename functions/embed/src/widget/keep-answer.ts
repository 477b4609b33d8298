/** How long an answer is kept at the edge, in seconds: as long as the reader may keep it. A new revision of the data asks for another. */
const keptFor = 60;

/** The answer's own `Cache-Control` is kept aside: that of the entry is for the cache. */
const ownPolicy = 'policy-cache-control';

/**
 * Answers from the data centre's cache, or makes the answer and keeps it: ten readers of one newspaper cost the module one. Who asks with
 * `Cache-Control: no-cache` (RFC 9111, 5.2.1.4) gets one made for them.
 *
 * @param revision of the data that is shown
 * @param make what is not 200 is not kept
 */
export async function keepAnswer(
  request: Request,
  revision: number,
  make: () => Promise<Response>,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const key = `https://widgets.policy-embed/r${revision}/${encodeURIComponent(request.url)}`;
  const cache = await caches.open('widgets');
  if (!request.headers.get('cache-control')?.includes('no-cache')) {
    const kept = await cache.match(key);
    if (kept) return asMade(kept);
  }
  const answer = await make();
  if (answer.status === 200) waitUntil(cache.put(key, asEntry(answer.clone())));
  return answer;
}

function asEntry(answer: Response): Response {
  const entry = new Response(answer.body, answer);
  entry.headers.set(ownPolicy, answer.headers.get('cache-control') ?? '');
  entry.headers.set('cache-control', `public, max-age=${keptFor}`);
  return entry;
}

function asMade(entry: Response): Response {
  const headers = new Headers(entry.headers);
  headers.set('cache-control', headers.get(ownPolicy) ?? '');
  // What a cache adds of its own says nothing to the reader.
  for (const name of [ownPolicy, 'cf-cache-status', 'age']) headers.delete(name);
  return new Response(entry.body, { status: entry.status, headers });
}
