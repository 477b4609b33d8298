import { HTTPException } from 'hono/http-exception';
import { readArchivedList, readArchivedRecord, type PlacedRecord } from '../archive/read-archive.ts';
import type { Bindings } from '../http/bindings.ts';
import { liveRoutes } from '../resources.ts';
import { passesFilter } from './own-filters.ts';
import type { JsonRecord } from './record-values.ts';

/** Where records are read from: the tables as they are now, or the archive of a revision. */
export type Origin = { revision: 'live' } | { revision: number };

/** As many as a list gives at once. */
const pageSize = 200;

/**
 * All records of a list, in its own order.
 *
 * @param own filters of the route itself
 */
export async function readRecords(env: Bindings, list: string, origin: Origin, own: Record<string, string>): Promise<PlacedRecord[]> {
  if (origin.revision === 'live') return readLive(env, list, own);
  const records = await readArchivedList(env.DB, list, origin.revision);
  return records.filter(({ record }) => Object.entries(own).every(([name, value]) => passesFilter(record, list, name, value)));
}

/**
 * One record, or a document that is one of its kind.
 *
 * @param path below `/api/v1`
 * @returns undefined where the archive has none
 * @throws the route's own answer where it is not 200
 */
export async function readRecord(env: Bindings, path: string, origin: Origin, list: string, id: string): Promise<JsonRecord | undefined> {
  if (origin.revision !== 'live') return readArchivedRecord(env.DB, list, id, origin.revision);
  return (await askLive(env, path)) as JsonRecord;
}

/** What the route of a path answers now. @throws its answer where it is not 200 */
export async function askLive(env: Bindings, path: string): Promise<unknown> {
  const response = await liveRoutes.request(`http://policy-data${path}`, {}, env);
  if (response.status !== 200) throw new HTTPException(response.status as 404, { res: response });
  return response.json();
}

async function readLive(env: Bindings, list: string, own: Record<string, string>): Promise<PlacedRecord[]> {
  const records: JsonRecord[] = [];
  let next: string | null = `${list}?${new URLSearchParams({ ...own, limit: String(pageSize) })}`;
  while (next !== null) {
    const page = (await askLive(env, next)) as { items: JsonRecord[]; next: string | null };
    records.push(...page.items);
    next = page.next;
  }
  return records.map((record, position) => ({ id: String(record['id']), position, record }));
}
