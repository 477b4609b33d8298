import { readChineseNumbers } from '../../numbers/chinese-numbers.ts';
import { readEnglishNumbers } from '../../numbers/english-numbers.ts';
import { sameValue, type NumberInText } from '../../numbers/number-in-text.ts';
import type { RecordFault } from '../../records/record-error.ts';
import type { Results } from '../read-results.ts';
import { resultTexts } from '../result-texts.ts';

/**
 * Every text of the results says the same figures in Chinese and in English. Months may be named in one and numbered in
 * the other, “十二五” is the 12th Five-Year period, and a figure may stand once where the other language repeats it.
 */
export function checkResultTexts(results: Results): RecordFault[] {
  return resultTexts(results).flatMap(({ file, record, field, zhHans, en }) =>
    faultsOf(zhHans, en).map((reason) => ({ file, record, field, reason })),
  );
}

function faultsOf(zhHans: string, en: string): string[] {
  const chinese = readChineseNumbers(withoutPeriods(zhHans));
  const english = readEnglishNumbers(withMonthNumbers(withoutPeriods(en)));
  return [
    ...lacking(chinese, english).map((number) => `the English lacks the ${number.printed} of “${zhHans}”`),
    ...lacking(english, chinese).map((number) => `the Chinese lacks the ${number.printed} of “${en}”`),
  ];
}

/** Figures of one text that stand nowhere in the other. */
function lacking(of: NumberInText[], other: NumberInText[]): NumberInText[] {
  return of.filter((number) => number.kind === 'figure' && !other.some(({ value }) => sameValue(value, number.value)));
}

/** The five-year periods are names, not figures. */
function withoutPeriods(text: string): string {
  return text.replaceAll(/“?十[一二三四]五”?/gu, '').replaceAll(/\d+th Five-Year/gu, '');
}

const months = 'January February March April May June July August September October November December'.split(' ');

function withMonthNumbers(text: string): string {
  return months.reduce((words, month, place) => words.replaceAll(new RegExp(`\\b${month}\\b`, 'gu'), `${place + 1}`), text);
}
