import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessTarget } from './assess-target.ts';
import { choiceReasons, chooseObservation } from './choose-observation.ts';
import { confidences, definitions, levels, type ObservationInput, type TargetInput } from './inputs.ts';

const target: TargetInput = { year: 2010, comparator: 'gte', value: 4 };

function observed(id: string, value: number, more: Partial<ObservationInput> = {}): ObservationInput {
  return { id, year: 2010, value, level: 'official-report', confidence: 'high', definition: 'same', ...more };
}

/** Ids of the values not chosen, each with the reasons. */
function against(observations: ObservationInput[]) {
  const { chosen, notChosen } = chooseObservation(target, observations);
  return { chosen: chosen?.id, notChosen: Object.fromEntries(notChosen.map(({ observation, reasons }) => [observation.id, reasons])) };
}

describe('the value that counts', () => {
  it('is of the target’s own year, and the others say so', () => {
    expect(against([observed('earlier', 9, { year: 2009 }), observed('due', 3)])).toEqual({
      chosen: 'due',
      notChosen: { earlier: ['other-year'] },
    });
  });

  it.each<[string, Partial<ObservationInput>]>([
    ['other-definition', { definition: 'other', level: 'official-statistics' }],
    ['definition-not-stated', { definition: 'not-stated', level: 'official-statistics' }],
    ['derived', { derived: true, level: 'official-statistics' }],
    ['lower-level', { level: 'press' }],
    ['not-exact', { comparator: 'approx' }],
    ['lower-confidence', { confidence: 'low' }],
    ['revised', { revised: true }],
    ['equally-good', {}],
  ])('goes before another for the reason %s', (reason, more) => {
    expect(against([observed('b', 5, more), observed('a', 3)])).toEqual({ chosen: 'a', notChosen: { b: [reason] } });
  });

  it('is confirmed by another source that says the same', () => {
    expect(against([observed('b', 3, { level: 'press' }), observed('a', 3)]).notChosen).toEqual({ b: ['lower-level', 'same-value'] });
  });

  it('is none where a bound leaves both open', () => {
    expect(against([observed('a', 3, { comparator: 'gte' })])).toEqual({ notChosen: { a: ['bound-does-not-decide'] } });
  });

  it('stated by another definition goes before one computed from figures that do not state theirs', () => {
    const stated = observed('stated', 3, { definition: 'other', level: 'press' });
    const computed = observed('computed', 5, { definition: 'not-stated', derived: true });
    expect(against([computed, stated])).toEqual({ chosen: 'stated', notChosen: { computed: ['derived'] } });
  });
});

describe('rule status@2', () => {
  const assess = (observations: ObservationInput[], more: Partial<TargetInput> = {}) =>
    assessTarget({ target: { ...target, ...more }, observations, asOf: 2026 });

  it('says where a result rests on a value of low confidence', () => {
    expect(assess([observed('a', 5, { derived: true, confidence: 'low' })])).toMatchObject({
      rule: 'status@2',
      status: 'achieved',
      reasons: ['meets-target', 'derived', 'low-confidence'],
    });
  });

  it('says where the source does not tell its definition', () => {
    expect(assess([observed('a', 3, { definition: 'not-stated' })]).reasons).toEqual(['falls-short', 'definition-not-stated']);
  });

  it('does not take a value by another definition for a disagreement', () => {
    expect(assess([observed('a', 3), observed('b', 5, { definition: 'other' })]).reasons).toEqual(['falls-short']);
  });

  it('takes more than a goal stated as one number for met, where more is better', () => {
    const goal = { comparator: 'eq' };
    expect(assess([observed('a', 4.05)], goal)).toMatchObject({ status: 'missed', reasons: ['differs-from-target'] });
    expect(assess([observed('a', 4.05)], { ...goal, direction: 'up' })).toMatchObject({
      status: 'achieved',
      reasons: ['above-stated-value'],
    });
    expect(assess([observed('a', 3.9)], { ...goal, direction: 'up' })).toMatchObject({
      status: 'missed',
      reasons: ['differs-from-target'],
    });
  });
});

describe('for any observations', () => {
  const observation = fc.record({
    id: fc.uuid(),
    year: fc.integer({ min: 2008, max: 2012 }),
    value: fc.double({ noNaN: true, min: 0, max: 10 }),
    comparator: fc.constantFrom('eq', 'gte', 'lte', 'approx'),
    level: fc.constantFrom(...levels),
    confidence: fc.constantFrom(...confidences),
    definition: fc.constantFrom(...definitions),
    derived: fc.boolean(),
    revised: fc.constantFrom(true, false, null),
  });
  const observations = fc.uniqueArray(observation, { selector: ({ id }) => id, maxLength: 10 });

  it('each is either chosen or told why not', () => {
    fc.assert(
      fc.property(observations, (given) => {
        const { chosen, notChosen } = chooseObservation(target, given);
        const told = [...(chosen ? [chosen] : []), ...notChosen.map((each) => each.observation)];
        expect(told.map(({ id }) => id).toSorted()).toEqual(given.map(({ id }) => id).toSorted());
        for (const { reasons } of notChosen) {
          expect(reasons.length).toBeGreaterThan(0);
          for (const reason of reasons) expect(choiceReasons).toContain(reason);
        }
      }),
    );
  });

  it('the choice does not depend on their order, and the status rests on it', () => {
    fc.assert(
      fc.property(observations, (given) => {
        const choice = chooseObservation(target, given);
        expect(chooseObservation(target, given.toReversed())).toEqual(choice);
        const { status, inputs } = assessTarget({ target, observations: given, asOf: 2026 });
        if (status === 'achieved' || status === 'missed') expect(inputs.observation).toEqual(choice.chosen);
        else expect(choice.chosen).toBeNull();
      }),
    );
  });

  it('no value by another definition is chosen beside one by the target’s that is exact', () => {
    fc.assert(
      fc.property(observations, (given) => {
        const same = given.some(({ year, definition, comparator }) => year === 2010 && definition === 'same' && comparator === 'eq');
        if (same) expect(chooseObservation(target, given).chosen?.definition).toBe('same');
      }),
    );
  });
});
