import type { Indicator, Observation, Result, Source } from '@policy/api';
import { expect, test } from 'vitest';
import { missingValues, withoutAnything } from './missing-values.ts';

const source = (id: string) => ({ kind: 'publication', id }) as Source;
const observed = (year: number, more: Partial<Observation> = {}) =>
  ({ id: `o${year}`, year, definition: 'same', variant: null, inputs: [], source: source(`s${year}`), ...more }) as Observation;
const paper = { id: 'outline', title: '纲要', documentNumber: null };
const indicator = (observations: Observation[]) =>
  ({
    id: 'rd',
    targets: [{ year: 2010 }, { year: 2015 }],
    otherGoals: [
      { id: 'same', year: 2015, paper, variant: null },
      { id: 'inventions', year: 2015, paper, variant: { id: 'inventions' } },
    ],
    traps: [],
    baseline: null,
    observations,
  }) as unknown as Indicator;
const result = (id: string, year: number, goalOf = 'plan', status = 'no-data') => ({ id, indicator: 'rd', year, goalOf, status }) as Result;
const all = [
  result('rd-2010', 2010, 'plan', 'missed'),
  result('rd-2015', 2015),
  result('same', 2015, 'outline'),
  result('inventions', 2015, 'outline'),
];

test('goals that wait for the same value are one item, by another definition another', () => {
  expect(missingValues(all, [indicator([])]).map(({ id, goals }) => [id, goals.map((row) => row.result.id)])).toEqual([
    ['rd-2015', ['rd-2015', 'same']],
    ['rd-2015-inventions', ['inventions']],
  ]);
});

test('what is published falls out, goal by goal', () => {
  const known = all.map((each) => (each.id === 'inventions' ? each : { ...each, status: 'achieved' as const }));
  expect(missingValues(known, [indicator([])]).map(({ id }) => id)).toEqual(['rd-2015-inventions']);
});

test('where to look is where the nearest values by that definition are from, each once', () => {
  const inventions = { id: 'inventions' } as Observation['variant'];
  const computed = observed(2013, { inputs: [{ source: source('white-paper') }, { source: source('yearbook') }] as Observation['inputs'] });
  const items = missingValues(all, [
    indicator([
      observed(2009),
      computed,
      observed(2012, { source: source('white-paper') }),
      observed(2011, { definition: 'other', variant: inventions }),
    ]),
  ]);
  const places = items.map(({ neighbours }) => neighbours.map(({ year, source: from }) => [year, (from as { id: string }).id]));
  expect(places[0]).toEqual([
    [2013, 'white-paper'],
    [2013, 'yearbook'],
    [2009, 's2009'],
  ]);
  expect(places[1]?.[0]).toEqual([2011, 's2011']);
});

test('nowhere to look is said by an empty list: no publication is guessed', () => {
  expect(missingValues(all, [indicator([])])[0]?.neighbours).toEqual([]);
});

test('an indicator without a number stands apart until it has a value', () => {
  const relation = (observations: Observation[]) => ({ ...indicator(observations), targets: [] });
  expect(withoutAnything([indicator([]), relation([]), relation([observed(2012)])])).toHaveLength(1);
});
