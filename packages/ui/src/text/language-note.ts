import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import { languageOfName } from '../components/source-link/language-of-name.ts';

/**
 * In which language something was given that the portal has in that one only, such as a reason or an expert's name.
 *
 * @returns words to stand behind it; empty where it is the reader's own language
 */
export function languageNote(text: string, locale: Locale): string {
  if (languageOfName(text) === 'zh') return locale === 'en' ? m.evidence_in_chinese({}, { locale }) : '';
  return locale === 'en' ? '' : m.evidence_in_english({}, { locale });
}
