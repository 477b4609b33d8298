import type { Result } from '@policy/api';
import { locales } from '@policy/words';
import { describe, expect, test } from 'vitest';
import { resultSentence } from './result-sentence.ts';
import { statusTotals } from './status-totals.ts';

const percent = { zhHans: '%', zhHant: '%', en: '%' };
const missed: Result = {
  id: 'rd-intensity-2015',
  indicator: 'rd-intensity',
  name: { zhHans: '研发', zhHant: '研發', en: 'R&D' },
  module: 'innovation',
  clause: '2.3.p3',
  goalOf: 'plan',
  year: 2015,
  comparator: 'gte',
  target: 5.5,
  upper: null,
  unit: percent,
  scale: 1,
  value: 4.05,
  valueUpper: null,
  valueYear: 2015,
  valueComparator: 'eq',
  observation: 'rd-intensity-2015-1',
  confidence: 'high',
  status: 'missed',
  reasons: ['falls-short'],
  rule: 'status@2',
  sources: [],
};
const unknown: Result = {
  ...missed,
  ...{ value: null, valueYear: null, valueComparator: null, observation: null, confidence: null },
  ...{ status: 'no-data', reasons: ['no-observation'] },
};

describe('a result in plain words', () => {
  test('says what was promised, what is known and what follows, in each language', () => {
    expect(locales.map((locale) => resultSentence(missed, locale))).toEqual([
      '规划提出，到2015年不低于5.5%。2015年为4.05%：未达到。',
      '規劃提出，到2015年不低於5.5%。2015年為4.05%：未達到。',
      'The plan promised at least 5.5% by 2015. In 2015 it stood at 4.05%: missed.',
    ]);
  });

  test.each<[string, Partial<Result>, string]>([
    [
      'another paper’s goal',
      { goalOf: 'outline', target: 4, status: 'achieved', reasons: ['meets-target'] },
      'Another official paper promised at least 4% by 2015. In 2015 it stood at 4.05%: met.',
    ],
    [
      'an approximate value',
      { valueComparator: 'approx', reasons: ['falls-short', 'approximate'] },
      'In 2015 it stood at about 4.05%: missed.',
    ],
    ['a range', { comparator: 'range', target: 9, upper: 10 }, 'The plan promised 9–10% by 2015.'],
    ['a value that is a range', { valueComparator: 'range', valueUpper: 4.2 }, 'it stood at 4.05–4.2%'],
    [
      'another definition',
      { reasons: ['falls-short', 'other-definition'] },
      'missed. The observed value is measured by another definition than the target.',
    ],
    [
      'an earlier value',
      { status: 'no-data', valueYear: 2013, reasons: ['only-earlier-observations'] },
      'For 2015 no value is known; the latest before it is 4.05% in 2013, which cannot stand in for it.',
    ],
    [
      'an earlier value above the target',
      { status: 'no-data', valueYear: 2013, reasons: ['only-earlier-observations', 'met-before-target-year'] },
      'in 2013 it stood at 4.05%, already as much as promised',
    ],
    [
      'a bound that does not decide',
      { status: 'no-data', valueComparator: 'gte', reasons: ['bound-does-not-decide'] },
      'For 2015 the source gives only a bound (at least 4.05%), which does not decide it: not known.',
    ],
    ['a goal that is still open', { status: 'behind', valueYear: 2013, reasons: ['off-course'] }, 'In 2013 it stood at 4.05%: behind.'],
  ])('tells %s', (_, change, words) => {
    expect(resultSentence({ ...missed, ...change }, 'en')).toContain(words);
  });

  test('says plainly that nothing is known', () => {
    expect(resultSentence(unknown, 'en')).toContain('No sourced value has been found yet: not known.');
    expect(resultSentence({ ...unknown, reasons: ['only-later-observations'] }, 'en')).toContain('only for later years');
    expect(resultSentence({ ...unknown, status: 'not-assessable', reasons: ['no-number'] }, 'en')).toContain('cannot be assessed');
  });
});

describe('the totals', () => {
  test('name every status there is, in each language, and add up', () => {
    const statuses = ['missed', 'no-data', 'missed', 'achieved'] as const;
    expect(locales.map((locale) => statusTotals(statuses, 'plan', locale))).toEqual([
      '4项目标中：2项未达到，1项达到，1项不详。',
      '4項目標中：2項未達到，1項達到，1項不詳。',
      'Of 4 targets: 2 missed, 1 met, 1 not known.',
    ]);
  });

  test('speak of one in the singular, and of none at all', () => {
    expect(statusTotals(['missed'], 'plan', 'en')).toBe('Of 1 target: 1 missed.');
    expect(statusTotals(['achieved'], 'others', 'en')).toBe('Of 1 goal that another paper set for the same thing: 1 met.');
    expect(statusTotals([], 'plan', 'en')).toBe('No target matches.');
  });
});
