import type { Locale, TimelineEntry } from '@policy/api';
import * as m from '@policy/words/messages';
import { writeCalendar, type CalendarDay } from '../files/write-calendar.ts';
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
  const days = entries.flatMap((entry) =>
    entry.date !== null && entry.precision === 'day' ? [toDay(entry, entry.date, { page, locale })] : [],
  );
  const description = m.timeline_calendar_left_out({ shown: days.length, total: entries.length }, { locale });
  return writeCalendar({ product: 'timeline', title, description, page, time, locale }, days);
}

function toDay(entry: TimelineEntry, date: string, { page, locale }: Pick<TimelineFile, 'page' | 'locale'>): CalendarDay {
  const { id, kind, module } = entry;
  const title = entryTitle(entry, locale);
  return { id, date, title, notes: entryNotes(entry, locale), categories: [kind, module], url: `${page}#${id}` };
}
