import { readChineseNumbers } from '../numbers/chinese-numbers.ts';
import { readEnglishNumbers } from '../numbers/english-numbers.ts';
import { sameValue } from '../numbers/number-in-text.ts';

export interface PrintedFigure {
  value: number;
  upper?: number | null;
  scale: number;
  printed: string;
  /** What the printed figure counts in where that stands elsewhere, such as in a table's head. */
  printedScale?: number | undefined;
}

/**
 * The printed figure must say the number (value × scale), both ends of a range included.
 *
 * @returns the fields whose number it does not say
 */
export function unsaidNumbers({ value, upper, scale, printed, printedScale = 1 }: PrintedFigure): ('value' | 'upper')[] {
  const said = numbersIn(printed).map((number) => number * printedScale);
  const says = (number: number) => said.some((candidate) => sameValue(candidate, number * scale));
  const wrong: ('value' | 'upper')[] = saysFraction(printed, value * scale) || says(value) ? [] : ['value'];
  return upper === undefined || upper === null || says(upper) ? wrong : [...wrong, 'upper'];
}

/** Sources print in Simplified or Traditional Chinese or in English. */
function numbersIn(printed: string): number[] {
  const simplified = printed.replaceAll('億', '亿').replaceAll('萬', '万');
  return [...readChineseNumbers(simplified), ...readEnglishNumbers(printed)].map(({ value }) => value);
}

/** `1/3` for a percentage: the value is that share, to the digits given. */
function saysFraction(printed: string, value: number): boolean {
  const match = /^(\d+)\/(\d+)$/u.exec(printed);
  if (match === null) return false;
  const digits = `${value}`.split('.')[1]?.length ?? 0;
  return Number(((Number(match[1]) / Number(match[2])) * 100).toFixed(digits)) === value;
}
