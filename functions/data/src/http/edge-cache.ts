import type { KeptAnswer } from './answer-memory.ts';
import { codeVersion } from './code-version.ts';

/** Only code that was built has a version; without one, changed code would find the answers of the former. */
export const hasEdgeCache = codeVersion !== null && typeof caches !== 'undefined';

/** Answers may lie long at the edge: a new revision asks for another key. */
const edgeLife = 'public, max-age=86400';

export async function readEdgeCache(key: string): Promise<KeptAnswer | undefined> {
  const found = await edgeCache().match(addressOf(key));
  if (found === undefined) return undefined;
  const { headers } = JSON.parse(found.headers.get('policy-answer') ?? '{}') as Pick<KeptAnswer, 'headers'>;
  return { headers, body: await found.arrayBuffer() };
}

/** The answer's own headers are kept aside: those of the entry are for the cache. */
export async function writeEdgeCache(key: string, { headers, body }: KeptAnswer): Promise<void> {
  const policy = JSON.stringify({ headers });
  await edgeCache().put(addressOf(key), new Response(body, { headers: { 'cache-control': edgeLife, 'policy-answer': policy } }));
}

function addressOf(key: string): string {
  return `https://answers.policy-data/${encodeURIComponent(key)}`;
}

/** The cache of the data centre; only Workers have a default one. */
function edgeCache(): Cache {
  return (caches as CacheStorage & { default: Cache }).default;
}
