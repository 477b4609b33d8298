import { listAll, type ApiClient } from '@policy/api-client';

/** Which revision of the data a widget shows. */
export interface DataState {
  revision: number;
  /** YYYY-MM-DD; null where nobody knows. */
  dated: string | null;
}

/**
 * The state of the data that an address names: the newest, or the one of its revision.
 *
 * @param revision null for the newest
 * @returns null if there is no such revision
 * @throws if the data cannot be had
 */
export async function readDataState(data: ApiClient, revision: number | null): Promise<DataState | null> {
  const { status, revision: newest, newest: at } = await data.health();
  if (status !== 'ok') throw new Error('The data is not there yet.');
  if (revision === null || revision === newest) return { revision: newest, dated: at?.slice(0, 10) ?? null };
  const kept = (await listAll(data.revisions, {})).find(({ number }) => number === revision);
  return kept ? { revision, dated: kept.time.slice(0, 10) } : null;
}
