import type { Clause, ClauseNode, Plan } from '@policy/api';
import type { ApiClient } from '@policy/api-client';

/** How many clauses are asked for at once: more would wait for each other in the database until the deadline of one answer. */
const atOnce = 8;

/** A day: the entry of an older revision is asked for no more. */
const keepSeconds = 24 * 3600;

/**
 * All clauses with their texts, in the order of the plan. The API gives clauses one by one, so they are kept in the Workers cache
 * for as long as edition and revision are the same.
 *
 * @throws what the client throws; nothing is kept then
 */
export async function readClauses(data: ApiClient, plan: Plan): Promise<Clause[]> {
  const cache = await caches.open('clauses');
  const address = `https://clauses.portal/${plan.edition.sha256}/${plan.revision}`;
  const kept = await cache.match(address);
  if (kept) return (await kept.json()) as Clause[];
  const clauses = await askForEach(data, idsOf(plan.tree));
  await cache.put(address, Response.json(clauses, { headers: { 'cache-control': `public, max-age=${keepSeconds}` } }));
  return clauses;
}

async function askForEach(data: ApiClient, ids: string[]): Promise<Clause[]> {
  const clauses: Clause[] = [];
  const waiting = ids.entries();
  const work = async () => {
    for (const [index, id] of waiting) clauses[index] = await data.clause(id);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return clauses;
}

function idsOf(tree: ClauseNode[]): string[] {
  return tree.flatMap(({ id, children }) => [id, ...idsOf(children)]);
}
