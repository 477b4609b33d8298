import type { Clause, Locale } from '@policy/api';
import { bodySentences, readText } from '@policy/ui';

/** The text of a clause below its heading, as one reader gets it. */
export interface ClauseBody {
  /** Empty for chapters and sections. */
  text: string;
  /** False where it is the Chinese original: to readers of it, and to all where a sentence is not translated. */
  translated: boolean;
}

/** Joins the sentences of a clause without the title that they begin with. */
export function clauseBody(clause: Pick<Clause, 'title' | 'sentences'>, locale: Locale): ClauseBody {
  const sentences = bodySentences(clause);
  const readings = sentences.map(({ text }) => readText(text, locale));
  const translated = locale !== 'zh-hans' && readings.length > 0 && readings.every(({ lang }) => lang === undefined);
  const texts = translated ? readings.map(({ text }) => text) : sentences.map(({ text }) => text.zhHans);
  return { text: texts.join(translated && locale === 'en' ? ' ' : ''), translated };
}
