import { expect, test } from 'vitest';
import { keyLaboratories, rdIntensity } from '../testing/sample-indicators.ts';
import { indicatorEntries } from './indicator-entries.ts';

test('entries go by year, the target before what came of it', () => {
  const entries = indicatorEntries(rdIntensity).map(({ what, year }) => `${year} ${what}`);
  expect(entries).toEqual([
    '2007 baseline',
    '2009 observed',
    '2010 target',
    '2010 observed',
    '2011 observed',
    '2012 observed',
    '2013 observed',
    '2015 target',
    '2015 observed',
  ]);
});

test('a target year of which nothing is known gets an entry', () => {
  expect(indicatorEntries(keyLaboratories).map(({ what }) => what)).toEqual(['target', 'missing']);
});
