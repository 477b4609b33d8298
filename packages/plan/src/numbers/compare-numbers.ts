import { readChineseNumbers } from './chinese-numbers.ts';
import { readEnglishNumbers } from './english-numbers.ts';
import { sameValue, type NumberInText } from './number-in-text.ts';

/** Above ten, a figure stays a figure; up to ten it may be written as a word (two to three years). */
const greatestWord = 10;

export interface NumberDifference {
  /** Numbers of the original that the translation lacks. */
  missing: NumberInText[];
  /** Numbers of the translation that the original lacks. */
  added: NumberInText[];
}

/**
 * Compares the numbers of a Chinese sentence with those of its English translation, as multisets: each figure and each
 * counted word of one must be in the other, as often as it stands there. Loose words (一批, 两地, one, first, both)
 * may have a counterpart and need none.
 */
export function compareNumbers(chinese: string, english: string): NumberDifference {
  const unused = readEnglishNumbers(english);
  const originals = readChineseNumbers(chinese).toSorted((a, b) => rank(a) - rank(b));
  const missing = originals.filter((original) => !take(unused, original) && original.kind !== 'loose');
  return { missing, added: unused.filter((number) => number.kind !== 'loose') };
}

/** Firm numbers choose first, so that a loose one never takes the counterpart of a figure. */
function rank(number: NumberInText): number {
  return ['figure', 'word', 'loose'].indexOf(number.kind);
}

/** Removes the best counterpart from `unused`; false where there is none. */
function take(unused: NumberInText[], original: NumberInText): boolean {
  const candidates = unused.filter((number) => sameValue(number.value, original.value) && mayTranslate(original, number));
  const best = candidates.toSorted((a, b) => Math.abs(rank(a) - rank(original)) - Math.abs(rank(b) - rank(original)))[0];
  if (!best) return false;
  unused.splice(unused.indexOf(best), 1);
  return true;
}

function mayTranslate(original: NumberInText, translation: NumberInText): boolean {
  return original.kind !== 'figure' || translation.kind === 'figure' || original.value <= greatestWord;
}
