import { describe, expect, it } from 'vitest';
import { readEnglishNumbers } from './english-numbers.ts';

const values = (text: string) => readEnglishNumbers(text).map((number) => number.value);
const firm = (text: string) =>
  readEnglishNumbers(text)
    .filter((number) => number.kind !== 'loose')
    .map((number) => number.value);

describe('English figures', () => {
  it.each([
    ['RMB 1.1 trillion', [1.1e12]],
    ['RMB 759.88 billion', [759_880_000_000]],
    ['19,198 and 2,170 respectively', [19198, 2170]],
    ['2008–2015, (2006-2020)', [2008, 2015, 2006, 2020]],
    ['[2008] No. 201', [2008, 201]],
    ['the 21st century and the 17th Congress', [21, 17]],
    ['0.1:50.9:49.0', [0.1, 50.9, 49]],
    ['8/12-inch', [8, 12]],
    ['per 10,000 people, 32.5%', [10_000, 32.5]],
  ])('in %s are read with their scale', (text, expected) => {
    const read = values(text);
    expect(read).toHaveLength(expected.length);
    expected.forEach((value, index) => expect(read[index]).toBeCloseTo(value));
  });
});

describe('English number words', () => {
  it.each([
    ['two to three years', [2, 3]],
    ['Ten programmes and twelve fields', [10, 12]],
    ['the fourth, the fifth-generation line', [4, 5]],
    ['twenty-eight of five hundred', [28, 500]],
    ['a hundred rivers', [100]],
    ['21 September 2008', [21, 2008, 9]],
  ])('in %s count', (text, expected) => {
    expect(firm(text)).toEqual(expected);
  });

  it.each(['one of the', 'China’s first plan', 'both sides', 'it may be, someone, often', 'May the work begin', 'hundreds of firms'])(
    'in %s need no counterpart',
    (text) => {
      expect(firm(text)).toEqual([]);
    },
  );
});
