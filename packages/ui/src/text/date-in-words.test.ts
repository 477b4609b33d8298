import { expect, test } from 'vitest';
import { dateInWords } from './date-in-words.ts';

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
