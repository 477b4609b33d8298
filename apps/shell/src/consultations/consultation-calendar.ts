import type { Consultation, Locale } from '@policy/api';
import { moduleName } from '@policy/pages';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { writeCalendar, type CalendarDay } from '../files/write-calendar.ts';
import { endOf, startOf } from '../timeline/date-bounds.ts';

/**
 * Consultations as a calendar: the first day and the last, and that from which the result is due, or on which it was published.
 *
 * @param title of the calendar
 * @param pages address of the list of consultations in the reader’s language, below which each has its own
 */
export function consultationCalendar(
  consultations: readonly Consultation[],
  { title, page, pages, locale }: { title: string; page: string; pages: string; locale: Locale },
): string {
  const changed =
    consultations
      .map((each) => each.changed)
      .toSorted()
      .at(-1) ?? '1970-01-01';
  const days = consultations.flatMap((each) => daysOf(each, pages, locale));
  const description = m.following_calendar_lead({}, { locale });
  return writeCalendar({ product: 'consultations', title, description, page, time: startOf(changed), locale }, days);
}

function daysOf({ id, title, text, department, opens, closes, result }: Consultation, pages: string, locale: Locale): CalendarDay[] {
  const words = { title: readText(title, locale).text };
  const notes = [moduleName(department, locale), readText(text, locale).text].join('\n');
  const common = { notes, categories: ['consultation', department], url: `${pages}/${id}` };
  const due = endOf(closes).toISOString().slice(0, 10);
  return [
    { ...common, id: `consultation-${id}-opens`, date: opens, title: m.following_calendar_opens(words, { locale }) },
    { ...common, id: `consultation-${id}-closes`, date: closes, title: m.following_calendar_closes(words, { locale }) },
    result === null
      ? { ...common, id: `consultation-${id}-result`, date: due, title: m.following_calendar_due(words, { locale }) }
      : { ...common, id: `consultation-${id}-result`, date: result.date, title: m.following_calendar_result(words, { locale }) },
  ];
}
