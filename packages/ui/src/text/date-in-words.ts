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
  return new Intl.DateTimeFormat(languageTag(locale), options).format(new Date(date));
}
