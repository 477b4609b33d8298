import type { Clause, Sentence } from '@policy/api';
import type { PlacedDefect } from './place-defects.ts';

/** A stretch of a clause's text that is quoted or not, with the defects of the edition that end where it ends. */
export interface TextSpan {
  text: string;
  quoted: boolean;
  defects: string[];
}

/** A stretch of a clause's Chinese text (UTF-16 code units, end exclusive). */
export interface TextRange {
  start: number;
  end: number;
}

/** What is to be marked in the Chinese original. */
export interface TextMarks {
  quote: TextRange | null;
  defects: PlacedDefect[];
}

/** One sentence of the Chinese original, cut where the quote begins or ends and behind every defect. */
export function originalSpans({ text }: Pick<Clause, 'text'>, sentence: Pick<Sentence, 'start' | 'end'>, marks: TextMarks): TextSpan[] {
  const { quote, defects } = marks;
  const ends = [quote?.start, quote?.end, ...defects.map(({ end }) => end), sentence.end];
  const cuts = ends.filter((at) => at !== undefined && at > sentence.start && at <= sentence.end).map(Number);
  let start = sentence.start;
  return [...new Set(cuts)]
    .sort((a, b) => a - b)
    .map((end) => {
      const span = {
        text: text?.zhHans.slice(start, end) ?? '',
        quoted: quote !== null && quote.start < end && start < quote.end,
        defects: defects.filter((defect) => defect.end === end).map(({ id }) => id),
      };
      start = end;
      return span;
    });
}

/** The last part of a sentence's id, its anchor within the clause's page: `4.1.1.s2` → `s2`. */
export function sentenceAnchor(sentenceId: string): string {
  return sentenceId.slice(sentenceId.lastIndexOf('.') + 1);
}
