import { rdIntensity } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { indicatorSources } from './indicator-sources.ts';

const [first, second] = rdIntensity.observations;

test('a source stands once, with all years of its figures, and the plan’s own clause is none', () => {
  const observations = [
    { ...second!, year: 2012 },
    { ...second!, year: 2010 },
    { ...second!, year: 2010 },
    { ...first!, source: rdIntensity.source },
  ];
  const sources = indicatorSources({ observations, otherGoals: [] });
  expect(sources).toEqual([{ source: second!.source, years: [2010, 2012] }]);
});

test('what a value is computed from, and other papers’ goals, have their sources too, the earliest first', () => {
  const late = { ...second!.source, id: 'late' } as never;
  const inputs = [{ what: null, value: 1, unit: null, scale: 1, year: 2001, source: late }] as never;
  const otherGoals = [{ source: { ...second!.source, id: 'goal' }, year: 2020 }] as never;
  const sources = indicatorSources({ observations: [{ ...second!, year: 2010, inputs }], otherGoals });
  expect(sources.map(({ source, years }) => [source.id, years])).toEqual([
    ['late', [2001]],
    [(second!.source as { id: string }).id, [2010]],
    ['goal', [2020]],
  ]);
});
