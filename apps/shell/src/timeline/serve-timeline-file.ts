import type { Locale } from '@policy/api';
import { listAll } from '@policy/api-client';
import { languageTag } from '@policy/words';
import type { ShellBindings } from '../modules/modules.ts';
import { dataClient } from '../plan/data-client.ts';
import { timelineCalendar } from './timeline-calendar.ts';
import { timelineFeed } from './timeline-feed.ts';
import { readTimelineFilter, selectEntries } from './timeline-filter.ts';

/** Media types (RFC 5545, RFC 4287) by the ending of the address. */
const mediaTypes = { ics: 'text/calendar', atom: 'application/atom+xml' } as const;

export type TimelineEnding = keyof typeof mediaTypes;

/** The forms in which the timeline can be had besides its page and the data API. */
export const timelineEndings = Object.keys(mediaTypes) as TimelineEnding[];

/**
 * Reads `/timeline.ics`.
 *
 * @param path without base and locale
 * @returns null for every other address
 */
export function readTimelineEnding(path: string): TimelineEnding | null {
  return timelineEndings.find((ending) => path === `/timeline.${ending}`) ?? null;
}

/**
 * The timeline as a calendar or a feed, with the page’s own filters.
 *
 * @param portal address of the portal in the reader’s language: `https://portal.example/ztzl/en`
 * @returns 503 in plain words where the data service does not answer
 */
export async function serveTimelineFile(
  env: ShellBindings,
  ending: TimelineEnding,
  query: URLSearchParams,
  { locale, portal }: { locale: Locale; portal: string },
): Promise<Response> {
  try {
    const data = dataClient(env);
    const [all, { items }] = await Promise.all([listAll(data.timeline, {}), data.revisions({ limit: 1 })]);
    const entries = selectEntries(all, readTimelineFilter(query));
    const file = { page: `${portal}/timeline`, time: new Date(items[0]?.time ?? 0), locale };
    const address = `${portal}/timeline.${ending}${query.size === 0 ? '' : `?${query}`}`;
    return new Response(ending === 'ics' ? timelineCalendar(entries, file) : timelineFeed(entries, address, file), {
      headers: {
        'content-type': `${mediaTypes[ending]}; charset=utf-8`,
        'content-language': languageTag(locale),
        'cache-control': 'no-cache',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        link: `<${file.page}>; rel="canonical"`,
      },
    });
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'timeline-file-fault', ending, message: String(error) }));
    return new Response('The data service does not answer. Please try again in a minute.', {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
  }
}
