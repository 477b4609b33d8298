import { dayInShenzhen, type Locale } from '@policy/api';
import type { ApiClient } from '@policy/api-client';
import { readRevision } from '../compare/read-revision.ts';
import type { CitationPlace, CitedRecord } from './cited-record.ts';

/**
 * What all citations of a record share at this moment. One whose page can be had at a revision is cited at the one that `query` names.
 *
 * @param site name of the site as configured; empty where nobody did
 * @returns null if there is no such revision
 * @throws if the data cannot be had
 */
export async function readCitationPlace(
  data: ApiClient,
  { frozen = false }: Pick<CitedRecord, 'frozen'>,
  query: URLSearchParams,
  of: { root: string; site: string; locale: Locale },
): Promise<CitationPlace | null> {
  const { state } = await readRevision(data, frozen ? query : new URLSearchParams());
  if (!state) return null;
  const now = new Date();
  return {
    ...of,
    revision: state.revision,
    dated: dayInShenzhen(state.time === null ? now : new Date(state.time)),
    today: dayInShenzhen(now),
  };
}
