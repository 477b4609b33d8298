import type { Locale } from '@policy/api';
import ical from 'ical-generator';
import { startOf } from '../timeline/date-bounds.ts';

export const calendarType = 'text/calendar';

/** A whole day of a calendar. */
export interface CalendarDay {
  /** Lasts as long as what the day is of. */
  id: string;
  /** YYYY-MM-DD. */
  date: string;
  title: string;
  notes: string;
  categories: string[];
  /** Address of what the day is of. */
  url: string;
}

/** What a calendar is of. */
export interface Calendar {
  /** Of whom it is: `timeline`. */
  product: string;
  title: string;
  description: string;
  /** Address of the page in the reader’s language. */
  page: string;
  /** When what it tells last changed. */
  time: Date;
  locale: Locale;
}

/** Days as a calendar (RFC 5545). */
export function writeCalendar({ product, title, description, page, time, locale }: Calendar, days: readonly CalendarDay[]): string {
  const calendar = ical({ prodId: { company: 'policy', product, language: locale }, name: title, description, url: page });
  for (const { id, date, title: summary, notes, categories, url } of days) {
    calendar.createEvent({
      id: `${id}@${new URL(page).host}`,
      stamp: time,
      start: startOf(date),
      // Dates are written as they are in this zone, wherever the program runs.
      timezone: 'UTC',
      allDay: true,
      summary,
      description: notes,
      categories: categories.map((name) => ({ name })),
      url,
    });
  }
  return calendar.toString();
}
