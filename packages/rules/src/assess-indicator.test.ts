import { expect, it } from 'vitest';
import { assessIndicator } from './assess-indicator.ts';

const twoSteps = [
  { year: 2010, comparator: 'gte', value: 4 },
  { year: 2015, comparator: 'gte', value: 5.5 },
];

it('has the status of its last target', () => {
  const observations = [
    { id: 'a', year: 2010, value: 4.2 },
    { id: 'b', year: 2015, value: 4.05 },
  ];
  const result = assessIndicator({ targets: twoSteps, observations, asOf: 2026 });
  expect(result.targets.map(({ status }) => status)).toEqual(['achieved', 'missed']);
  expect(result.status).toBe('missed');
});

it('finds the last target in whatever order they come', () => {
  const result = assessIndicator({ targets: twoSteps.toReversed(), observations: [{ id: 'a', year: 2010, value: 4.2 }], asOf: 2026 });
  expect(result.targets.map(({ status }) => status)).toEqual(['no-data', 'achieved']);
  expect(result.status).toBe('no-data');
});

it('measures an open second step from the first', () => {
  const result = assessIndicator({ targets: twoSteps, observations: [{ id: 'a', year: 2010, value: 4.2 }], asOf: 2011 });
  expect(result.targets.map(({ status }) => status)).toEqual(['achieved', 'on-track']);
});

it('a relation is not assessable', () => {
  const result = assessIndicator({ targets: [], relation: { kind: 'grows-faster-than' }, observations: [], asOf: 2026 });
  expect(result).toMatchObject({ status: 'not-assessable', reasons: ['relation-without-number'] });
});

it('an indicator without target and relation is not assessable', () => {
  expect(assessIndicator({ targets: [], observations: [], asOf: 2026 }).reasons).toEqual(['no-target']);
});
