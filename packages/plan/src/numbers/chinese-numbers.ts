import type { NumberInText } from './number-in-text.ts';

const digitValues: Record<string, number> = {
  ...{ 零: 0, 〇: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const unitValues: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const scaleValues: Record<string, number> = { ...unitValues, 万亿: 1e12 };

const numeralCharacters = [...Object.keys(digitValues), ...Object.keys(unitValues)].join('');

/** Digits with their fraction and scale, and where a range leaves the scale to its upper end, the dash after it. */
const figurePattern = /(\d+(?:,\d{3})*(?:\.\d+)?)(万亿|[百千万亿])?(?=([―－—–~～-])?)/gu;

/** Characters after a numeral that make it a count: 四大支柱产业, 五个研究所, 五百强, 九月二十一日. */
const counters = '大个家项部年月日强座条所类届代件名元';

const numeralPattern = new RegExp(`(?<before>第|每|百分之)?(?<numeral>[${numeralCharacters}]+)(?<counter>[${counters}])?`, 'gu');

/**
 * Reads the numbers that a Chinese text states: figures with their scale (1.1万亿, 19198, full-width ones too),
 * each end of a range, and numerals (四大, 第四, 二○○八年, 每万人口). Units are not read: 4% is 4.
 *
 * @param text Simplified Chinese
 * @returns the numbers, figures first
 */
export function readChineseNumbers(text: string): NumberInText[] {
  const plain = text.replaceAll(/[０-９．，％]/gu, toHalfWidth);
  const figures = readFigures(plain);
  const words = plain.replaceAll(figurePattern, (printed) => ' '.repeat(printed.length));
  return [...figures, ...readNumerals(words)];
}

/** Only within figures: a full-width comma or stop between two digits belongs to the figure. */
function toHalfWidth(character: string, position: number, text: string): string {
  const digit = /[0-9０-９]/u;
  const isDigit = digit.test(character);
  const isInFigure = digit.test(text[position - 1] ?? '') && digit.test(text[position + 1] ?? '');
  return isDigit || isInFigure ? character.normalize('NFKC') : character;
}

function readFigures(text: string): NumberInText[] {
  const matches = [...text.matchAll(figurePattern)];
  return matches.map((match, index) => {
    const [printed, digits = '', ownScale, dash] = match;
    const next = matches[index + 1];
    const leavesScaleToNext = !ownScale && dash && next?.index === match.index + printed.length + dash.length;
    const scale = ownScale ?? (leavesScaleToNext ? next[2] : undefined);
    return { value: Number(digits.replaceAll(',', '')) * (scale ? scaleValues[scale]! : 1), printed, kind: 'figure' };
  });
}

function readNumerals(text: string): NumberInText[] {
  return [...text.matchAll(numeralPattern)].map((match) => {
    const { before, numeral = '', counter } = match.groups ?? {};
    const value = numeralValue(numeral);
    const printed = match[0];
    const countsSomething = before !== undefined || (counter !== undefined && !isBareUnit(numeral));
    return { value, printed, kind: countsSomething && value > 1 ? 'word' : 'loose' };
  });
}

/** 百年, 万家, 千方百计: many, not a number. 十 alone does count (十大工程). */
function isBareUnit(numeral: string): boolean {
  return numeral !== '十' && [...numeral].every((character) => character in unitValues);
}

function numeralValue(numeral: string): number {
  const characters = [...numeral];
  if (characters.every((character) => character in digitValues)) {
    return Number(characters.map((character) => digitValues[character]).join(''));
  }
  // `total` holds what 万 and 亿 have closed, `section` what 十, 百, 千 have closed since, `digit` what waits for its unit.
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = Infinity;
  for (const character of characters) {
    const unit = unitValues[character];
    if (unit === undefined) {
      digit = digitValues[character]!;
    } else if (unit < 1e4) {
      section += (digit ?? 1) * unit;
      digit = undefined;
    } else {
      const open = section + (digit ?? 0);
      total = unit > lastUnit ? (total + open) * unit : total + (open || 1) * unit;
      section = 0;
      digit = undefined;
      lastUnit = unit;
    }
  }
  return total + section + (digit ?? 0);
}
