import type { Consultation, Locale } from '@policy/api';
import { ApiError, listAll, type ApiClient } from '@policy/api-client';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { answerFile } from '../files/answer-file.ts';
import { calendarType } from '../files/write-calendar.ts';
import type { ShellBindings } from '../modules/modules.ts';
import { dataClient } from '../plan/data-client.ts';
import { consultationCalendar } from './consultation-calendar.ts';

/**
 * The days of all consultations, or of one, as a calendar.
 *
 * @param asked as `readConsultationCalendar` gives it
 * @param portal address of the portal in the reader’s language
 * @returns 404 where there is no such consultation
 */
export function serveConsultationCalendar(
  env: ShellBindings,
  asked: string,
  { locale, portal }: { locale: Locale; portal: string },
): Promise<Response> {
  const pages = `${portal}/consultations`;
  const page = asked === 'all' ? pages : `${pages}/${asked}`;
  return answerFile({ name: 'consultations.ics', mediaType: calendarType, locale, page }, async () => {
    const data = dataClient(env);
    const consultations = asked === 'all' ? await listAll(data.consultations, {}) : await readOne(data, asked);
    if (consultations === null) return null;
    const title = asked === 'all' ? m.consultations_title({}, { locale }) : readText(consultations[0]!.title, locale).text;
    return consultationCalendar(consultations, { title, page, pages, locale });
  });
}

async function readOne(data: ApiClient, id: string): Promise<Consultation[] | null> {
  try {
    return [await data.consultation(id)];
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}
