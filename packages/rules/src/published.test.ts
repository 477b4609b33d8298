import { expect, test } from 'vitest';
import { assessIndicator } from './assess-indicator.ts';
import { goalQuestion, indicatorQuestion, type PublishedIndicator, type PublishedObservation } from './published.ts';

const observation = (more: Partial<PublishedObservation>): PublishedObservation => ({
  ...{ id: 'a', year: 2015, value: 4.05, comparator: 'eq', confidence: 'high', derived: false, revised: null, definition: 'same' },
  ...{ source: { kind: 'publication', level: 'official-report' }, variant: null },
  ...more,
});
const indicator: PublishedIndicator = {
  targets: [
    { year: 2010, comparator: 'gte', value: 4, scale: 1 },
    { year: 2015, comparator: 'gte', value: 5.5, scale: 1 },
  ],
  relation: null,
  baseline: { year: 2007, value: 3.3 },
  observations: [observation({})],
  traps: [{ id: 't', kind: 'no-baseline' }],
};

test('an indicator is asked about up to a year: later targets do not matter to earlier ones', () => {
  expect(indicatorQuestion(indicator, 2026, 2010).targets.map(({ year }) => year)).toEqual([2010]);
  expect(assessIndicator(indicatorQuestion(indicator, 2026)).status).toBe('missed');
});

test('a baseline of an unknown year is no starting point', () => {
  expect(indicatorQuestion({ ...indicator, baseline: { year: null, value: 3.3 } }, 2026).baseline).toBeNull();
});

test('the level of a source is the publication’s', () => {
  const [asked] = indicatorQuestion(indicator, 2026).observations;
  expect(asked).toEqual({
    ...{ id: 'a', year: 2015, value: 4.05, scale: undefined, comparator: 'eq' },
    ...{ level: 'official-report', confidence: 'high', derived: false, revised: null, definition: 'same' },
  });
});

test('a goal that counts by its own definition takes values by that definition as its own', () => {
  const goal = { year: 2015, comparator: 'eq', value: 4, variant: { id: 'enterprises' } };
  const observations = [
    observation({ id: 'own', variant: { id: 'enterprises' }, definition: 'other' }),
    observation({ id: 'other', variant: { id: 'sample' } }),
    observation({ id: 'unsaid' }),
  ];
  const question = goalQuestion(goal, observations, 2026);
  expect(question.observations.map(({ definition }) => definition)).toEqual(['same', 'other', 'not-stated']);
  expect(goalQuestion({ ...goal, variant: null }, observations, 2026).observations[0]!.definition).toBe('other');
  // More is better: 4.05 meets a goal stated as 4.
  expect(assessIndicator(question)).toMatchObject({ status: 'achieved', reasons: ['above-stated-value'] });
});
