import type { Locale } from '@policy/api';
import { languageTag } from '@policy/words';

/** The day of an instant in Shenzhen, in words: “24 November 2026”. */
export function dayOf(time: string, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(new Date(time));
}
