import { dayInShenzhen, type Locale, type QuestionQuery } from '@policy/api';
import { answerFile } from '../files/answer-file.ts';
import { atomType } from '../files/write-atom.ts';
import type { ShellBindings } from '../modules/modules.ts';
import { dataClient } from '../plan/data-client.ts';
import { readQuestionFilter } from './question-filter.ts';
import { questionsFeed } from './questions-feed.ts';

export const questionsFeedPath = '/questions.atom';

/** As many entries as the feed has. */
const length = 100;

/**
 * The questions as a feed, with the page's own filters.
 *
 * @param portal address of the portal in the reader's language: `https://portal.example/ztzl/en`
 */
export function serveQuestionsFeed(
  env: ShellBindings,
  query: URLSearchParams,
  { locale, portal }: { locale: Locale; portal: string },
): Promise<Response> {
  const filter = Object.fromEntries(Object.entries(readQuestionFilter(query)).filter(([, value]) => value !== ''));
  const page = `${portal}/questions`;
  return answerFile({ name: 'questions.atom', mediaType: atomType, locale, page }, async () => {
    const { items } = await dataClient(env).questions({ ...(filter as QuestionQuery), sort: '-changed', limit: length });
    const address = `${portal}${questionsFeedPath}${query.size === 0 ? '' : `?${query}`}`;
    const today = dayInShenzhen(new Date());
    return questionsFeed(items, { address, page, locale, today });
  });
}
