import type { Clause, Plan } from '@policy/api';
import { listAll, type ApiClient } from '@policy/api-client';

/** A day: the entry of an older revision is asked for no more. */
const keepSeconds = 24 * 3600;

/**
 * All clauses with their texts, in the order of the plan: one question to the API, kept in the Workers cache for as long as edition
 * and revision are the same.
 *
 * @throws what the client throws; nothing is kept then
 */
export async function readClauses(data: ApiClient, { edition, revision }: Plan): Promise<Clause[]> {
  const cache = await caches.open('clauses');
  const address = `https://clauses.portal/list/${edition.sha256}/${revision}`;
  const kept = await cache.match(address);
  if (kept) return (await kept.json()) as Clause[];
  const clauses = await listAll(data.clauses, {});
  await cache.put(address, Response.json(clauses, { headers: { 'cache-control': `public, max-age=${keepSeconds}` } }));
  return clauses;
}
