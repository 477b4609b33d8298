import type { D1Database } from '@cloudflare/workers-types';
import type { Owner } from '@policy/api';
import { unprocessable } from '../http/problem.ts';
import { requireOwn, type Actor } from '../tokens/actor.ts';

/**
 * Passes where every clause exists and belongs to the actor's department.
 *
 * @param parameter the field that names them
 * @throws 422 that names a clause that there is not, 403 where one is another department's
 */
export async function requireOwnClauses(database: D1Database, actor: Actor, clauses: readonly string[], parameter: string): Promise<void> {
  const { results } = await database
    .prepare('select id, module from clauses where id in (select value from json_each(?))')
    .bind(JSON.stringify(clauses))
    .all<{ id: string; module: Owner }>();
  const known = new Map(results.map(({ id, module }) => [id, module]));
  const missing = clauses.filter((id) => !known.has(id));
  if (missing.length > 0) throw unprocessable(missing.map((id) => ({ parameter, detail: `the plan has no clause ${id}` })));
  for (const [id, module] of known) requireOwn(actor, module, `The clause ${id}`);
}
