import type { Locale } from '@policy/api';
import { languageTag } from '@policy/words';

/** A page as a file: what it is of. */
export interface FileOf {
  /** For the log: `timeline.ics`. */
  name: string;
  mediaType: string;
  locale: Locale;
  /** Address of the page. */
  page: string;
}

/**
 * Answers with a file that is made from the data.
 *
 * @param write null where there is no such thing: 404
 * @returns 503 in plain words where the data service does not answer
 */
export async function answerFile({ name, mediaType, locale, page }: FileOf, write: () => Promise<string | null>): Promise<Response> {
  try {
    const text = await write();
    if (text === null) return plainWords('There is nothing by this address.', 404);
    return new Response(text, {
      headers: {
        'content-type': `${mediaType}; charset=utf-8`,
        'content-language': languageTag(locale),
        'cache-control': 'no-cache',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        link: `<${page}>; rel="canonical"`,
      },
    });
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'file-fault', file: name, message: String(error) }));
    return plainWords('The data service does not answer. Please try again in a minute.', 503);
  }
}

function plainWords(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });
}
