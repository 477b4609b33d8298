import { hightechOutput, keyLaboratories, rdIntensity, spendingGrowth } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { comparedYears, sharedYears } from './compared-years.ts';

test('both charts show the years of either', () => {
  const later = { ...rdIntensity, observations: [{ ...rdIntensity.observations[0]!, year: 2024 }] };
  expect(sharedYears([later, hightechOutput])).toEqual([2007, 2024]);
  expect(sharedYears([spendingGrowth, hightechOutput])).toEqual([2007, 2015]);
  expect(sharedYears([spendingGrowth, spendingGrowth])).toBeNull();
});

test('a year of which one is known has a row, with an empty cell for the other', () => {
  const years = comparedYears([rdIntensity, keyLaboratories]);
  expect(years.map(({ year }) => year)).toEqual([2007, 2009, 2010, 2011, 2012, 2013, 2015]);
  const [baseline] = years;
  expect(baseline!.rows.map((rows) => rows.map(({ entry }) => entry.what))).toEqual([['baseline'], []]);
  expect(years.at(-1)!.rows.map((rows) => rows.map(({ entry }) => entry.what))).toEqual([
    ['target', 'observed'],
    ['target', 'missing'],
  ]);
});
