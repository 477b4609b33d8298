import type { Locale, TimelineEntry } from '@policy/api';
import * as m from '@policy/words/messages';
import ical from 'ical-generator';
import { startOf } from './date-bounds.ts';
import { entryNotes, entryTitle } from './entry-text.ts';

/** Where and of when a file of the timeline is. */
export interface TimelineFile {
  title: string;
  /** Address of the page in the reader’s language, without a query. */
  page: string;
  /** When the revision that it shows was published. */
  time: Date;
  locale: Locale;
}

/**
 * The timeline as a calendar (RFC 5545): what happened on a day that is known, as an event of the whole day. A calendar cannot say
 * “some day in 2010”, so the rest is left out; the description says how much.
 */
export function timelineCalendar(entries: readonly TimelineEntry[], { title, page, time, locale }: TimelineFile): string {
  const exact = entries.flatMap((entry) => (entry.date !== null && entry.precision === 'day' ? [{ entry, date: entry.date }] : []));
  const calendar = ical({
    prodId: { company: 'policy', product: 'timeline', language: locale },
    name: title,
    description: m.timeline_calendar_left_out({ shown: exact.length, total: entries.length }, { locale }),
    url: page,
  });
  for (const { entry, date } of exact) {
    calendar.createEvent({
      id: `${entry.id}@${new URL(page).host}`,
      stamp: time,
      start: startOf(date),
      // Dates are written as they are in this zone, wherever the program runs.
      timezone: 'UTC',
      allDay: true,
      summary: entryTitle(entry, locale),
      description: entryNotes(entry, locale),
      categories: [{ name: entry.kind }, { name: entry.module }],
      url: `${page}#${entry.id}`,
    });
  }
  return calendar.toString();
}
