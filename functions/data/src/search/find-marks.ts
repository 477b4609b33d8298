import { wordVariants, type Term } from './parse-query.ts';
import { characterTokens, singular, wordTokens, type Token } from './tokens.ts';

/** A part of a text (UTF-16 code units, end exclusive). */
export interface Mark {
  start: number;
  end: number;
}

/** Where each term stands in a text; as many entries as terms, empty for a term that does not occur. */
export function findMarks(text: string, script: 'characters' | 'words', terms: readonly Term[]): Mark[][] {
  if (script === 'characters') {
    const tokens = characterTokens(text);
    return terms.map(({ characters }) => findRuns(tokens, characters, (token, wanted) => token === wanted));
  }
  const tokens = wordTokens(text);
  return terms.map(({ words }) =>
    wordVariants(words).flatMap((variant) =>
      findRuns(tokens, variant, (token, wanted, isLast) =>
        isLast ? token.startsWith(wanted) || singular(token).startsWith(wanted) : token === wanted,
      ),
    ),
  );
}

/** Sorts marks and joins those that overlap or touch. */
export function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else merged.push({ ...mark });
  }
  return merged;
}

function findRuns(
  tokens: readonly Token[],
  wanted: readonly string[],
  matches: (token: string, wanted: string, isLast: boolean) => boolean,
): Mark[] {
  if (wanted.length === 0) return [];
  const runs: Mark[] = [];
  for (let first = 0; first + wanted.length <= tokens.length; first += 1) {
    const isRun = wanted.every((token, offset) => matches(tokens[first + offset]!.token, token, offset === wanted.length - 1));
    if (isRun) runs.push({ start: tokens[first]!.start, end: tokens[first + wanted.length - 1]!.end });
  }
  return runs;
}
