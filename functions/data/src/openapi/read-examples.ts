import { readRoutes } from '../reading/read-routes.ts';
import { askLive } from '../reading/read-records.ts';
import { listOfRecord } from '../reading/read-routes.ts';
import type { Bindings } from '../http/bindings.ts';

/** For each route of a record the id of the first that its list has, so that the document's examples run; none without data. */
export async function readExamples(env: Bindings): Promise<Record<string, string>> {
  const found = readRoutes().map(async (route) => {
    const list = route.kind === 'record' ? listOfRecord(route) : undefined;
    if (list === undefined) return [];
    const answer = await askLive(env, `${list.path}?limit=1`).catch(() => ({ items: [] }));
    const [first] = (answer as { items: { id: string }[] }).items;
    return first === undefined ? [] : [[route.path, first.id] as const];
  });
  return Object.fromEntries((await Promise.all(found)).flat());
}
