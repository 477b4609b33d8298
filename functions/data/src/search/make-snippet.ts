import type { Locale, Snippet, Text } from '@policy/api';
import { locales } from '@policy/api';
import { findMarks, mergeMarks, type Mark } from './find-marks.ts';
import type { Term } from './parse-query.ts';

/** A sentence of a clause, or the text of another record. */
export interface Passage {
  sentence: string | null;
  text: Text;
}

/** Longest snippet. Sentences of the plan run up to six hundred characters. */
const longest = { characters: 120, words: 240 };

const fields = { 'zh-hans': 'zhHans', 'zh-hant': 'zhHant', en: 'en' } as const;

/**
 * Shows the hit: the passage with most of the terms, in the language asked for, else in one where they occur.
 * Without any (the hit was in the name) it is the beginning of the first passage.
 *
 * @param passages at least one
 */
export function makeSnippet(passages: readonly Passage[], locale: Locale, terms: readonly Term[]): Snippet {
  const order = [locale, ...locales.filter((other) => other !== locale)];
  for (const candidate of order) {
    const best = bestPassage(passages, candidate, terms);
    if (best !== null) return cut(best.passage, candidate, mergeMarks(best.marks.flat()));
  }
  const [first] = passages;
  const readable = order.find((candidate) => first!.text[fields[candidate]] !== '') ?? locale;
  return cut(first!, readable, []);
}

function bestPassage(passages: readonly Passage[], locale: Locale, terms: readonly Term[]) {
  let best: { passage: Passage; marks: Mark[][]; found: number } | null = null;
  for (const passage of passages) {
    const marks = findMarks(passage.text[fields[locale]], scriptOf(locale), terms);
    const found = marks.filter((ofTerm) => ofTerm.length > 0).length;
    if (found > (best?.found ?? 0)) best = { passage, marks, found };
  }
  return best;
}

/** Keeps the part around the first mark where the passage is long, never half a surrogate pair. */
function cut({ sentence, text }: Passage, locale: Locale, marks: Mark[]): Snippet {
  const whole = text[fields[locale]];
  const length = longest[scriptOf(locale)];
  if (whole.length <= length) return { locale, text: whole, marks, sentence };

  const first = marks[0]?.start ?? 0;
  const start = wholeCharacter(whole, Math.max(0, Math.min(first - Math.floor(length / 4), whole.length - length)));
  const end = wholeCharacter(whole, Math.min(whole.length, start + length));
  const before = start > 0 ? '…' : '';
  const shift = start - before.length;
  return {
    locale,
    text: `${before}${whole.slice(start, end)}${end < whole.length ? '…' : ''}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - shift, end: mark.end - shift })),
    sentence,
  };
}

function wholeCharacter(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  return isSecondHalf ? index + 1 : index;
}

function scriptOf(locale: Locale): 'characters' | 'words' {
  return locale === 'en' ? 'words' : 'characters';
}
