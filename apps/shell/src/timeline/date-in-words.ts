import type { Locale } from '@policy/api';
import { languageTag } from '@policy/words';

const parts = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }] as const;

/**
 * A date in words, as exact as it is and no more: “2010”, “April 2010”, “30 April 2010”.
 *
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 */
export function dateInWords(date: string, locale: Locale): string {
  const known = date.split('-');
  if (known.length === 1) return date;
  const options = Object.assign({ timeZone: 'UTC' }, ...parts.slice(0, known.length)) as Intl.DateTimeFormatOptions;
  return new Intl.DateTimeFormat(languageTag(locale), options).format(startOf(date));
}

/** The first instant that a date may mean. */
export function startOf(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/** The first instant after all that a date may mean: of 2010, the beginning of 2011. */
export function endOf(date: string): Date {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return new Date(Date.UTC(year + 1, 0, 1));
  return day === undefined ? new Date(Date.UTC(year, month, 1)) : new Date(Date.UTC(year, month - 1, day + 1));
}
