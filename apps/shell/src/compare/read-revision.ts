import { ApiError, readDataState, type ApiClient, type DataState } from '@policy/api-client';

/** Of which state of the data a page is, as its address asks. */
export interface AskedRevision {
  /** As the address has it; empty where it names none. */
  asked: string;
  /** Null where the address names a revision that there is not, or that was not kept. */
  state: DataState | null;
}

/**
 * Reads `revision`, as the data API does: its number, or nothing for the newest. From the first time that one is asked for by its number the
 * data API keeps it for good.
 *
 * @throws if the data cannot be had
 */
export async function readRevision(data: ApiClient, query: URLSearchParams): Promise<AskedRevision> {
  const asked = query.get('revision') ?? '';
  if (asked === '') return { asked, state: await readDataState(data, null) };
  if (!/^[1-9]\d{0,8}$/u.test(asked) || !(await isKept(data, asked))) return { asked, state: null };
  return { asked, state: await readDataState(data, Number(asked)) };
}

async function isKept(data: ApiClient, revision: string): Promise<boolean> {
  try {
    await data.indicators({ revision, limit: 1 });
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return false;
    throw error;
  }
}
