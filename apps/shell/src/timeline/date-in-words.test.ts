import { expect, test } from 'vitest';
import { dateInWords, endOf, startOf } from './date-in-words.ts';

test.each([
  ['2010', 'en', '2010'],
  ['2010-04', 'en', 'April 2010'],
  ['2010-04-30', 'en', '30 April 2010'],
  ['2010', 'zh-hans', '2010'],
  ['2010-04', 'zh-hans', '2010年4月'],
  ['2010-04-30', 'zh-hant', '2010年4月30日'],
] as const)('%s in %s is “%s”, no more exact than it is', (date, locale, words) => {
  expect(dateInWords(date, locale)).toBe(words);
});

test.each([
  ['2010', '2010-01-01', '2011-01-01'],
  ['2010-12', '2010-12-01', '2011-01-01'],
  ['2012-02-29', '2012-02-29', '2012-03-01'],
])('%s may be any time from %s until before %s', (date, start, end) => {
  expect([startOf(date), endOf(date)].map((time) => time.toISOString().slice(0, 10))).toEqual([start, end]);
});
