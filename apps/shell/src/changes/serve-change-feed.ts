import type { Locale } from '@policy/api';
import { ApiError } from '@policy/api-client';
import * as m from '@policy/words/messages';
import { answerFile } from '../files/answer-file.ts';
import { atomType } from '../files/write-atom.ts';
import type { ShellBindings } from '../modules/modules.ts';
import { dataClient } from '../plan/data-client.ts';
import { readChangeFilter, toChangeQuery, writeChangeFilter } from './change-filter.ts';
import { changeFeed } from './change-feed.ts';
import { nameOfSubject } from './name-of-subject.ts';
import { readPublications } from './read-publications.ts';

/** Path of the feed, without base and locale; its query is that of the page. */
export const changeFeedPath = '/changes.atom';

/** As many entries of the log as a feed tells. */
const feedLength = 100;

/**
 * The page of changes as a feed: of everything, or of what its filters leave, such as `?about=indicator:rd-intensity`.
 *
 * @param portal address of the portal in the reader’s language
 * @returns 404 for a filter by what there is not
 */
export function serveChangeFeed(env: ShellBindings, query: URLSearchParams, { locale, portal }: { locale: Locale; portal: string }) {
  const filter = readChangeFilter(query);
  const address = writeChangeFilter(filter);
  const file = { name: 'changes.atom', mediaType: atomType, locale, page: `${portal}/changes${address}` };
  return answerFile(file, async () => {
    const data = dataClient(env);
    try {
      const [subject, { publications }, revisions] = await Promise.all([
        filter.about === '' ? null : nameOfSubject(data, filter.about, locale),
        readPublications(data, { ...toChangeQuery(filter), limit: feedLength }, locale),
        data.revisions({ limit: 1 }),
      ]);
      if (filter.about !== '' && subject === null) return null;
      const title = feedTitle(subject?.name ?? null, locale);
      return changeFeed(publications, { portal, query: address, title, locale, changed: revisions.items[0]?.time ?? '' });
    } catch (error) {
      if (error instanceof ApiError && error.status === 400) return null;
      throw error;
    }
  });
}

/** Name of a feed: of what concerns one thing, or of everything. */
function feedTitle(subject: string | null, locale: Locale): string {
  const portal = m.shell_portal_name({}, { locale });
  const title = subject === null ? m.changes_title({}, { locale }) : m.changes_title_of({ name: subject }, { locale });
  return `${title} – ${portal}`;
}
