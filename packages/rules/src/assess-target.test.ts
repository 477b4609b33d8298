import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessTarget } from './assess-target.ts';
import { reasons, statuses, statusRules } from './assessment.ts';
import { confidences, levels, type ObservationInput, type TargetInput } from './inputs.ts';

const atLeast4: TargetInput = { year: 2010, comparator: 'gte', value: 4 };
const labs: TargetInput = { year: 2015, comparator: 'range', value: 9, upper: 10 };

function observed(year: number, value: number, more: Partial<ObservationInput> = {}): ObservationInput {
  return { id: `${year}-${value}`, year, value, ...more };
}

function assess(target: TargetInput, observations: ObservationInput[], more: Partial<Parameters<typeof assessTarget>[0]> = {}) {
  return assessTarget({ target, observations, asOf: 2026, rule: 'status@1', ...more });
}

describe('a target with a value observed in its year', () => {
  it('is achieved when the value is at least the target', () => {
    expect(assess(atLeast4, [observed(2010, 4)])).toMatchObject({ status: 'achieved', reasons: ['meets-target'], rule: 'status@1' });
  });

  it('is missed when the value falls short', () => {
    expect(assess(atLeast4, [observed(2010, 3.64)])).toMatchObject({ status: 'missed', reasons: ['falls-short'] });
  });

  it.each([
    ['gt', 4, 'missed'],
    ['gt', 4.1, 'achieved'],
    ['lte', 4, 'achieved'],
    ['lte', 4.1, 'missed'],
    ['lt', 4, 'missed'],
    ['lt', 3.9, 'achieved'],
    ['eq', 4, 'achieved'],
    ['eq', 4.1, 'missed'],
  ])('%s 4 with %d is %s', (comparator, value, status) => {
    expect(assess({ ...atLeast4, comparator }, [observed(2010, value)]).status).toBe(status);
  });

  it.each([
    [8, 'missed', 'below-range'],
    [9, 'achieved', 'within-range'],
    [10, 'achieved', 'within-range'],
    [11, 'achieved', 'above-range'],
  ])('a range of 9 to 10 with %d is %s, because %s', (value, status, reason) => {
    expect(assess(labs, [observed(2015, value)])).toMatchObject({ status, reasons: [reason] });
  });

  it('compares across scales', () => {
    const target = { year: 2010, comparator: 'gte', value: 1.1, scale: 1e12 };
    expect(assess(target, [observed(2010, 11000, { scale: 1e8 })]).status).toBe('achieved');
    expect(assess(target, [observed(2010, 10176, { scale: 1e8 })]).status).toBe('missed');
  });

  it('hands out every input it used', () => {
    const used = observed(2010, 3.64, { level: 'official-report' });
    const other = observed(2010, 3.6, { level: 'press' });
    const { inputs } = assess(atLeast4, [other, used, observed(2009, 3.6)], { traps: [{ id: 't1', kind: 'definition-changed' }] });
    expect(inputs).toEqual({
      target: atLeast4,
      observation: used,
      others: [other],
      course: null,
      traps: ['t1'],
      asOf: 2026,
    });
  });
});

describe('several sources for one year', () => {
  it('the best level decides and the disagreement is said', () => {
    const official = observed(2010, 3.9, { level: 'official-statistics', confidence: 'low' });
    const press = observed(2010, 4.2, { level: 'press', confidence: 'high' });
    expect(assess(atLeast4, [press, official])).toMatchObject({ status: 'missed', reasons: ['falls-short', 'sources-disagree'] });
  });

  it('a value by the target’s definition goes before a better source by another', () => {
    const other = observed(2010, 5, { level: 'official-statistics', sameDefinition: false });
    const same = observed(2010, 3, { level: 'press' });
    expect(assess(atLeast4, [other, same])).toMatchObject({ status: 'missed', inputs: { observation: same } });
  });

  it('a bound that decides nothing leaves the word to the next source', () => {
    const bound = observed(2010, 3, { comparator: 'gte', level: 'official-statistics' });
    expect(assess(atLeast4, [bound, observed(2010, 4)])).toMatchObject({ status: 'achieved', reasons: ['meets-target'] });
    expect(assess(atLeast4, [bound])).toMatchObject({ status: 'no-data', reasons: ['bound-does-not-decide'] });
  });

  it('a lower bound above the target decides', () => {
    expect(assess(atLeast4, [observed(2010, 4.5, { comparator: 'gt' })]).status).toBe('achieved');
    expect(assess(atLeast4, [observed(2010, 3.5, { comparator: 'lte' })]).status).toBe('missed');
    expect(assess(labs, [observed(2015, 9, { comparator: 'gte' })]).status).toBe('achieved');
  });
});

describe('caveats', () => {
  it('a changed definition stays visible beside the result', () => {
    const result = assess(atLeast4, [observed(2010, 3, { sameDefinition: false })], { traps: [{ id: 't', kind: 'definition-changed' }] });
    expect(result).toMatchObject({ status: 'missed', reasons: ['falls-short', 'definition-changed', 'other-definition'] });
  });

  it('approximate and derived values are called so', () => {
    const result = assess(atLeast4, [observed(2010, 5, { comparator: 'approx', derived: true })]);
    expect(result.reasons).toEqual(['meets-target', 'approximate', 'derived']);
  });

  it('a trap that does not limit the comparison gives no reason', () => {
    const result = assess(atLeast4, [observed(2010, 5)], { traps: [{ id: 't', kind: 'other-document' }] });
    expect(result).toMatchObject({ reasons: ['meets-target'], inputs: { traps: [] } });
  });
});

describe('a target whose year nobody observed', () => {
  it('has no data without any observation', () => {
    expect(assess(atLeast4, [])).toMatchObject({ status: 'no-data', reasons: ['no-observation'] });
  });

  it('has no data with later observations only', () => {
    expect(assess(atLeast4, [observed(2012, 9)])).toMatchObject({ status: 'no-data', reasons: ['only-later-observations'] });
  });

  it('once closed has no data, even if an earlier value met it', () => {
    const result = assess({ ...atLeast4, year: 2015 }, [observed(2013, 9)]);
    expect(result).toMatchObject({ status: 'no-data', reasons: ['only-earlier-observations', 'met-before-target-year'] });
  });

  it('while open is on track when an earlier value already meets it', () => {
    const result = assess({ ...atLeast4, year: 2015 }, [observed(2013, 9)], { asOf: 2014 });
    expect(result).toMatchObject({ status: 'on-track', reasons: ['met-before-target-year'] });
  });

  it.each([
    [3.5, 'on-track', 'on-course'],
    [3.4, 'behind', 'off-course'],
  ])('while open is measured against the line from the baseline: %d in 2005 is %s', (value, status, reason) => {
    const result = assess(atLeast4, [observed(2005, value)], { baseline: { year: 2000, value: 3 }, asOf: 2006 });
    expect(result).toMatchObject({ status, reasons: [reason], inputs: { course: { expected: 3.5 } } });
  });

  it('of two steps, the second is measured from the first', () => {
    const second = { year: 2015, comparator: 'gte', value: 5.5 };
    const result = assess(second, [observed(2011, 4.2)], { earlier: [atLeast4], baseline: { year: 2007, value: 3.3 }, asOf: 2012 });
    expect(result).toMatchObject({ status: 'behind', inputs: { course: { from: { year: 2010, value: 4 }, expected: 4.3 } } });
  });

  it('without a baseline cannot be measured on the way', () => {
    expect(assess(atLeast4, [observed(2009, 3)], { asOf: 2009 })).toMatchObject({ status: 'no-data', reasons: ['no-starting-point'] });
  });

  it('with a baseline by another definition cannot either', () => {
    const traps = [{ id: 't', kind: 'definition-changed' }];
    const result = assess(atLeast4, [observed(2009, 3)], { baseline: { year: 2007, value: 1 }, traps, asOf: 2009 });
    expect(result).toMatchObject({ status: 'no-data', reasons: ['no-starting-point', 'definition-changed'] });
  });

  it('a limit wants values below its line', () => {
    const limit = { year: 2010, comparator: 'lte', value: 10 };
    const baseline = { year: 2000, value: 20 };
    expect(assess(limit, [observed(2005, 14)], { baseline, asOf: 2006 }).status).toBe('on-track');
    expect(assess(limit, [observed(2005, 16)], { baseline, asOf: 2006 }).status).toBe('behind');
  });
});

describe('a target that cannot be assessed', () => {
  it.each(['rank', 'approx', 'bigger-than', ''])('has the comparator “%s”', (comparator) => {
    expect(assess({ ...atLeast4, comparator }, [observed(2010, 5)])).toMatchObject({
      status: 'not-assessable',
      reasons: ['comparator-not-assessable'],
    });
  });

  it('is a range without an upper end', () => {
    expect(assess({ year: 2010, comparator: 'range', value: 9 }, [observed(2010, 9)]).status).toBe('not-assessable');
  });

  it('has no number', () => {
    expect(assess({ ...atLeast4, value: Number.NaN }, [observed(2010, 9)])).toMatchObject({
      status: 'not-assessable',
      reasons: ['no-number'],
    });
  });
});

describe('for any input', () => {
  const year = fc.integer({ min: 2000, max: 2020 });
  const number = fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e12, max: 1e12 });
  const target = fc.record({
    year,
    comparator: fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq', 'range', 'rank'),
    value: number,
    upper: number,
  });
  const observation = fc.record({
    id: fc.uuid(),
    year,
    value: number,
    comparator: fc.constantFrom('eq', 'gte', 'lte', 'approx'),
    level: fc.constantFrom(...levels),
    confidence: fc.constantFrom(...confidences),
    derived: fc.boolean(),
    sameDefinition: fc.boolean(),
  });
  const question = fc.record({
    rule: fc.constantFrom(...statusRules),
    target,
    observations: fc.array(observation, { maxLength: 8 }),
    earlier: fc.array(target, { maxLength: 2 }),
    baseline: fc.option(fc.record({ year, value: number })),
    traps: fc.array(fc.record({ id: fc.string(), kind: fc.constantFrom('definition-changed', 'stock-or-flow', 'other-document') })),
    asOf: year,
  });

  it('gives a known status and at least one known reason', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const result = assessTarget(asked);
        expect(statuses).toContain(result.status);
        expect(result.reasons.length).toBeGreaterThan(0);
        for (const reason of result.reasons) expect(reasons).toContain(reason);
      }),
    );
  });

  it('does not depend on the order of the observations', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const reversed = assessTarget({ ...asked, observations: asked.observations.toReversed() });
        expect(reversed).toEqual(assessTarget(asked));
      }),
    );
  });

  it('gives the same result when asked again with the inputs it handed out', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const first = assessTarget(asked);
        const { observation, others, asOf } = first.inputs;
        const again = assessTarget({ ...asked, asOf, observations: observation === null ? [] : [observation, ...others] });
        // With only later observations there is nothing to hand out, so the second answer cannot know of them.
        if (first.reasons[0] === 'only-later-observations') return;
        // The choice tells of every value given, and the second time fewer are given.
        expect({ ...again, choice: null }).toEqual({ ...first, choice: null });
      }),
    );
  });

  it('never turns a met floor into a missed one when the value grows', () => {
    fc.assert(
      fc.property(number, number, fc.double({ min: 0, max: 1e12, noNaN: true }), (goal, value, more) => {
        const floor = { ...atLeast4, value: goal };
        if (assess(floor, [observed(2010, value)]).status !== 'achieved') return;
        expect(assess(floor, [observed(2010, value + more)]).status).toBe('achieved');
      }),
    );
  });

  it('achieves, misses or leaves open only what was observed', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { status, inputs } = assessTarget(asked);
        if (status === 'achieved' || status === 'missed') expect(inputs.observation?.year).toBe(asked.target.year);
        if (status === 'on-track' || status === 'behind') expect(asked.asOf).toBeLessThanOrEqual(asked.target.year);
      }),
    );
  });
});
