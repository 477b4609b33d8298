import type { Locale } from '@policy/api';
import { listAll } from '@policy/api-client';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { answerFile } from '../files/answer-file.ts';
import { atomType } from '../files/write-atom.ts';
import { calendarType } from '../files/write-calendar.ts';
import type { ShellBindings } from '../modules/modules.ts';
import { dataClient } from '../plan/data-client.ts';
import { timelineCalendar } from './timeline-calendar.ts';
import { timelineFeed } from './timeline-feed.ts';
import { readTimelineFilter, selectEntries, writeTimelineFilter } from './timeline-filter.ts';

/** Media types (RFC 5545, RFC 4287) by the ending of the address. */
const mediaTypes = { ics: calendarType, atom: atomType } as const;

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
 */
export function serveTimelineFile(
  env: ShellBindings,
  ending: TimelineEnding,
  query: URLSearchParams,
  { locale, portal }: { locale: Locale; portal: string },
): Promise<Response> {
  const page = `${portal}/timeline`;
  return answerFile({ name: `timeline.${ending}`, mediaType: mediaTypes[ending], locale, page }, async () => {
    const data = dataClient(env);
    const filter = readTimelineFilter(query);
    const [all, { items }] = await Promise.all([listAll(data.timeline, {}), data.revisions({ limit: 1 })]);
    const entries = selectEntries(all, filter);
    const only = filter.object === '' ? null : entries[0]?.object?.name;
    const title = only ? m.timeline_of({ name: readText(only, locale).text }, { locale }) : m.timeline_title({}, { locale });
    const file = { title, page, time: new Date(items[0]?.time ?? 0), locale };
    if (ending === 'ics') return timelineCalendar(entries, file);
    return timelineFeed(entries, `${portal}/timeline.atom${writeTimelineFilter(filter)}`, file);
  });
}
