import type { ApiClient } from './create-api-client.ts';
import { listAll } from './list-all.ts';

/** One state of the data, among all that there were. */
export interface DataState {
  revision: number;
  /** When it was published (RFC 3339); null where nobody knows. */
  time: string | null;
  /** The newest revision. */
  newest: number;
}

/**
 * The state of the data that somebody names: the newest, or the one of a revision.
 *
 * @param revision null for the newest
 * @returns null if there is no such revision
 * @throws if the data cannot be had
 */
export async function readDataState(data: ApiClient, revision: number | null): Promise<DataState | null> {
  const { status, revision: newest, newest: at } = await data.health();
  if (status !== 'ok') throw new Error('The data is not there yet.');
  if (revision === null || revision === newest) return { revision: newest, time: at, newest };
  const kept = (await listAll(data.revisions, {})).find(({ number }) => number === revision);
  return kept ? { revision, time: kept.time, newest } : null;
}
