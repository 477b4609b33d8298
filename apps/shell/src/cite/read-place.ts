import type { Locale } from '@policy/api';
import type { ApiClient } from '@policy/api-client';
import { dayInShenzhen } from './citation.ts';
import type { CitationPlace } from './cited-record.ts';

/**
 * What all citations of this moment share.
 *
 * @param site name of the site as configured; empty where nobody did
 * @throws if the data cannot be had
 */
export async function readCitationPlace(data: ApiClient, root: string, site: string, locale: Locale): Promise<CitationPlace> {
  const { revision, newest } = await data.health();
  const now = new Date();
  return { locale, root, site, revision, dated: dayInShenzhen(newest === null ? now : new Date(newest)), today: dayInShenzhen(now) };
}
