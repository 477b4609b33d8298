import type { Clause } from '@policy/api';
import { originalSpans, sentenceAnchor, type TextMarks, type TextSpan } from './clause-spans.ts';
import { bodySentences } from './title-sentence.ts';

/** A sentence of the original with its translation. */
export interface AlignedSentence {
  /** Anchor within the page: `s2`. */
  anchor: string;
  /** Place among all sentences of the clause, from 1, as its id says. */
  number: number;
  original: TextSpan[];
  /** Null in the original’s own language, and where the clause is not translated completely. */
  translation: string | null;
  /** Whether the quote touches it: a quote is a span of the original, so a translation is marked by sentences. */
  quoted: boolean;
}

/** The text of a clause below its heading, sentence by sentence. */
export function alignSentences(clause: Clause, language: 'zhHans' | 'zhHant' | 'en', marks: TextMarks): AlignedSentence[] {
  const isTranslated = language !== 'zhHans' && clause.sentences.every(({ text }) => text[language] !== '');
  return bodySentences(clause, marks.quote).map((sentence) => {
    const original = originalSpans(clause, sentence, marks);
    return {
      anchor: sentenceAnchor(sentence.id),
      number: clause.sentences.indexOf(sentence) + 1,
      original,
      translation: isTranslated ? sentence.text[language] : null,
      quoted: original.some(({ quoted }) => quoted),
    };
  });
}
