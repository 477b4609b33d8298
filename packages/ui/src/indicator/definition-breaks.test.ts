import type { Observation, Variant } from '@policy/api';
import { expect, test } from 'vitest';
import { rdIntensity } from '../testing/sample-indicators.ts';
import { definitionBreaks } from './definition-breaks.ts';

const text = (words: string) => ({ zhHans: words, zhHant: words, en: words });
const variant = (id: string, dimensions?: Variant['dimensions']): Variant => ({
  ...{ id, name: text(id), definition: text(id) },
  ...(dimensions ? { dimensions } : {}),
});
const [sample] = rdIntensity.observations;
const observed = (year: number, more: Partial<Observation>): Observation => ({ ...sample!, id: `${year}`, year, ...more });
const breaksOf = (...observations: Observation[]) =>
  definitionBreaks({ observations, targets: [] }).map(({ before, after, certain }) => `${before.year}–${after.year} ${certain}`);

test('a series of one definition has none', () => {
  expect(breaksOf(observed(2009, {}), observed(2010, {}), observed(2012, {}))).toEqual([]);
});

test('it stands between the last value by one definition and the first by another', () => {
  const products = { definition: 'other', variant: variant('product') } as const;
  expect(breaksOf(observed(2008, products), observed(2010, products), observed(2011, {}))).toEqual(['2010–2011 true']);
});

test('where a source does not state its definition nobody can say', () => {
  expect(breaksOf(observed(2010, { definition: 'not-stated' }), observed(2011, {}))).toEqual(['2010–2011 false']);
});

test('ways of counting that exclude each other are another definition; what is not stated excludes nothing', () => {
  const counted = (gdp: string) => ({ variant: variant(gdp, { gdp }) });
  expect(breaksOf(observed(2010, counted('published')), observed(2011, counted('revised')))).toEqual(['2010–2011 true']);
  expect(breaksOf(observed(2010, counted('published')), observed(2011, counted('not-stated')))).toEqual([]);
});
