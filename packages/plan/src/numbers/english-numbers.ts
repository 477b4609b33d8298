import type { NumberInText } from './number-in-text.ts';

const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const months = 'January February March April May June July August September October November December'.split(' ');

const scaleValues: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const wordValues = new Map<string, number>([
  ...[...small, ...teens].map((word, index): [string, number] => [word, index + 1]),
  ...ordinals.map((word, index): [string, number] => [word, index + 1]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const scale = Object.keys(scaleValues).join('|');
const word = [...wordValues.keys()].toSorted((a, b) => b.length - a.length).join('|');
const month = months.join('|');

const figurePattern = new RegExp(`(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:\\s(?<scale>${scale})\\b)?`, 'gu');
const monthPattern = new RegExp(`(?<=\\d\\s)(?:${month})\\b|\\b(?:${month})(?=\\s\\d)`, 'gu');
const wordPattern = new RegExp(
  `\\b(?:(?<head>${word})(?:-(?<tail>${word}))?(?:\\s(?<scale>${scale}))?|(?<bare>${scale})|(?<both>both))\\b`,
  'giu',
);

/**
 * Reads the numbers that an English text states: figures with their scale (RMB 1.1 trillion, 19,198, 21st), number
 * words and ordinals (two to three, fourth, five hundred), and the month of a date (21 September). Units are not read.
 *
 * @returns the numbers, figures first
 */
export function readEnglishNumbers(text: string): NumberInText[] {
  const figures = [...text.matchAll(figurePattern)].map((match): NumberInText => {
    const { digits = '', scale: unit } = match.groups ?? {};
    return { value: Number(digits.replaceAll(',', '')) * (unit ? scaleValues[unit]! : 1), printed: match[0], kind: 'figure' };
  });
  const dates = [...text.matchAll(monthPattern)].map((match): NumberInText => {
    return { value: months.indexOf(match[0]) + 1, printed: match[0], kind: 'word' };
  });
  const words = [...text.replaceAll(figurePattern, ' ').matchAll(wordPattern)].map(readWord);
  return [...figures, ...dates, ...words];
}

function readWord(match: RegExpExecArray): NumberInText {
  const printed = match[0];
  const { head, tail, scale: unit, bare, both } = match.groups ?? {};
  if (both !== undefined) return { value: 2, printed, kind: 'loose' };
  if (bare !== undefined) return { value: scaleValues[bare.toLowerCase()]!, printed, kind: 'word' };
  const value = (valueOf(head) + valueOf(tail)) * (unit ? scaleValues[unit.toLowerCase()]! : 1);
  return { value, printed, kind: value === 1 ? 'loose' : 'word' };
}

function valueOf(numberWord: string | undefined): number {
  return numberWord === undefined ? 0 : wordValues.get(numberWord.toLowerCase())!;
}
