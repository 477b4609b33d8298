import type { Observation, OtherGoal, Result, Target } from '@policy/api';
import { expect, test } from 'vitest';
import type { ResultRow } from '../result-rows.ts';
import { pictureModel } from './picture-model.ts';
import { percentOf, placeOn, scaleTicks } from './place-on-scale.ts';

const goal = (value: number, more = {}) => ({ year: 2015, value, scale: 1, comparator: 'gte', ...more }) as unknown as Target;
const observed = (value: number, more: Partial<Observation> = {}) =>
  ({ id: 'o', year: 2015, value, scale: 1, derived: false, definition: 'same', ...more }) as Observation;

function row(id: string, more: Partial<ResultRow> = {}, year = 2015): ResultRow {
  const result = { id, indicator: 'rd', module: 'innovation', name: { zhHans: '研发', zhHant: '研發', en: 'R&D' }, year } as Result;
  return { result, goal: { ...goal(5), year }, observation: null, baseline: null, baselineAlike: true, paper: null, ...more };
}
const paper = { id: 'outline', title: '纲要', documentNumber: null };
const otherGoal = (value: number, variant: unknown = null) => goal(value, { variant }) as unknown as OtherGoal;

test('everything on a line is a share of its own goal', () => {
  const baseline = { value: 2, scale: 1 } as ResultRow['baseline'];
  const { groups } = pictureModel([row('a', { observation: observed(4), baseline, goal: goal(5, { upper: 6 }) })]);
  expect(groups[0]?.lanes[0]).toMatchObject({
    upper: 1.2,
    baseline: { share: 0.4, alike: true },
    value: { share: 0.8, computed: false, alike: true, earlier: false },
    missing: false,
  });
});

test('scales are minded', () => {
  const { groups } = pictureModel([row('a', { observation: observed(0.5, { scale: 1e12 }), goal: goal(10_000, { scale: 1e8 }) })]);
  expect(groups[0]?.lanes[0]?.value?.share).toBeCloseTo(0.5);
});

test('what nobody knows is missing, also where an earlier year is known', () => {
  const { groups } = pictureModel([row('a'), row('b', { observation: observed(6, { year: 2013 }) })]);
  expect(groups[0]?.lanes.map(({ missing, value }) => [missing, value?.earlier])).toEqual([
    [true, undefined],
    [true, true],
  ]);
});

test('a computed value is told from a stated one, and one by another or an unstated definition from the goal’s own', () => {
  const observations = [observed(1, { derived: true }), observed(1, { definition: 'other' }), observed(1, { definition: 'not-stated' })];
  const { groups } = pictureModel(observations.map((observation, index) => row(`${index}`, { observation }, 2010 + index)));
  expect(groups[0]?.lanes.map(({ value }) => [value?.computed, value?.alike])).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ]);
});

test('for another paper’s goal its own definition is the one that counts', () => {
  const goal = otherGoal(1, { id: 'inventions' });
  const by = (id: string) => observed(1, { definition: 'other', variant: { id } as Observation['variant'] });
  const { groups } = pictureModel([
    row('a', { goal, paper, observation: by('inventions') }),
    row('b', { goal, paper, observation: by('all') }),
  ]);
  expect(groups[0]?.lanes.map(({ value }) => value?.alike)).toEqual([true, false]);
});

test('another paper’s goal stands in the plan’s line, but by a definition of its own or alone in one of its own', () => {
  const { groups } = pictureModel([
    row('plan'),
    row('same', { goal: otherGoal(4), paper }),
    row('inventions', { goal: otherGoal(1, { id: 'inventions' }), paper }),
  ]);
  expect(groups[0]?.lanes.map(({ result, ofOtherPaper, otherGoals }) => [result.id, ofOtherPaper, otherGoals])).toEqual([
    ['plan', false, [0.8]],
    ['inventions', true, []],
  ]);
  expect(pictureModel([row('same', { goal: otherGoal(4), paper })]).groups[0]?.lanes).toHaveLength(1);
});

test('the scale holds every mark and the goal with room beyond', () => {
  expect(pictureModel([row('a')]).end).toBeGreaterThan(1.2);
  expect(pictureModel([row('a', { observation: observed(15) })]).end).toBeGreaterThan(3);
  expect(placeOn(0.5, 2)).toBe('25%');
  expect(scaleTicks(1.3)).toEqual([0, 0.5, 1]);
});

test('what falls just short never reads as 100 %', () => {
  expect([0.999, 1.1 / 1.1, 0.29 / 0.1, 1.005].map(percentOf)).toEqual(['99%', '100%', '290%', '100%']);
});
