import type { Locale, QuestionQuery } from '@policy/api';
import { languageTag } from '@policy/words';
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
 * @returns 503 in plain words where the data service does not answer
 */
export async function serveQuestionsFeed(
  env: ShellBindings,
  query: URLSearchParams,
  { locale, portal }: { locale: Locale; portal: string },
): Promise<Response> {
  const filter = Object.fromEntries(Object.entries(readQuestionFilter(query)).filter(([, value]) => value !== ''));
  try {
    const { items } = await dataClient(env).questions({ ...(filter as QuestionQuery), sort: '-changed', limit: length });
    const page = `${portal}/questions`;
    const address = `${portal}${questionsFeedPath}${query.size === 0 ? '' : `?${query}`}`;
    return new Response(questionsFeed(items, { address, page, locale }), {
      headers: {
        'content-type': 'application/atom+xml; charset=utf-8',
        'content-language': languageTag(locale),
        'cache-control': 'no-cache',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        link: `<${page}>; rel="canonical"`,
      },
    });
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'questions-feed-fault', message: String(error) }));
    return new Response('The data service does not answer. Please try again in a minute.', {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
  }
}
