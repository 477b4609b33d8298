import type { Clause, Sentence } from '@policy/api';
import type { TextRange } from './clause-spans.ts';

/**
 * The sentence that says nothing but the clause's title: items of the plan begin so (“高等院校建设。”), and a page has said it in its heading.
 *
 * @returns null where the text does not begin with the title
 */
export function titleSentence({ title, sentences }: Pick<Clause, 'title' | 'sentences'>): Sentence | null {
  const [first] = sentences;
  return first && title && first.text.zhHans === `${title.zhHans}。` ? first : null;
}

/**
 * The sentences to be read below the clause's heading.
 *
 * @param quote where it touches the title’s sentence, that is kept: the quoted characters must be seen
 */
export function bodySentences(clause: Pick<Clause, 'title' | 'sentences'>, quote: TextRange | null = null): Sentence[] {
  const title = titleSentence(clause);
  const isQuoted = title !== null && quote !== null && quote.start < title.end;
  return title === null || isQuoted ? clause.sentences : clause.sentences.slice(1);
}
