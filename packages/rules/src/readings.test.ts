import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorQuestion } from './assess-indicator.ts';
import { assessTarget } from './assess-target.ts';
import { confidences, definitions, levels, type ObservationInput, type TargetInput } from './inputs.ts';
import { isCountedBy } from './reading-questions.ts';
import { assessReading, readTarget } from './readings.ts';

const atLeast35: TargetInput = { year: 2010, comparator: 'gte', value: 35 };
const product = { scope: 'product' };

function observed(id: string, value: number, dimensions: Record<string, string> = {}, more: Partial<ObservationInput> = {}) {
  return { id, year: 2010, value, dimensions, ...more };
}

function ask(observations: ObservationInput[], target: TargetInput = atLeast35): IndicatorQuestion {
  return { targets: [target], observations, asOf: 2026 };
}

/** Status under each reading, the reading written as its answers. */
function table(question: IndicatorQuestion, settled?: Record<string, string>) {
  const { all } = readTarget(question, settled)!;
  return Object.fromEntries(all.map(({ reading, assessment }) => [Object.values(reading).join(' '), assessment.status]));
}

describe('the readings of a target', () => {
  it('are “at least” and “more than” where nothing else is open', () => {
    expect(table(ask([observed('a', 35)]))).toEqual({ 'at-least': 'achieved', 'more-than': 'missed' });
    expect(table(ask([observed('a', 35)], { ...atLeast35, comparator: 'gt' }))).toEqual({ 'more-than': 'missed', 'at-least': 'achieved' });
  });

  it('let only values count that are counted as a reading says', () => {
    const values = [observed('a', 36, { scope: 'industry' }), observed('b', 32, product)];
    expect(table(ask(values))).toEqual({
      'at-least': 'achieved',
      'more-than': 'achieved',
      'industry at-least': 'achieved',
      'industry more-than': 'achieved',
      'product at-least': 'missed',
      'product more-than': 'missed',
    });
  });

  it('know nothing where no source counts so, whatever else is known', () => {
    expect(table(ask([observed('a', 30, { gdp: 'estimate' }), observed('b', 36)]))).toMatchObject({
      'published-at-the-time at-least': 'missed',
      'revised at-least': 'no-data',
    });
  });

  it('ask about more than a range names', () => {
    const labs: TargetInput = { year: 2010, comparator: 'range', value: 9, upper: 10 };
    expect(table(ask([observed('a', 11)], labs))).toEqual({ counts: 'achieved', fails: 'missed' });
    expect(table(ask([observed('a', 10)], labs))).toEqual({ counts: 'achieved', fails: 'achieved' });
    expect(table(ask([observed('a', 10, {}, { comparator: 'gte' })], labs))).toEqual({ counts: 'achieved', fails: 'no-data' });
  });

  it('take a value for the target’s own where the reading says what the target means', () => {
    const question = ask([observed('a', 32, product, { definition: 'other' })]);
    expect(assessReading(question, atLeast35, {}).reasons).toEqual(['falls-short', 'other-definition']);
    expect(assessReading(question, atLeast35, { scope: 'product' }).reasons).toEqual(['falls-short']);
    expect(assessReading(question, atLeast35, { gdp: 'revised' }).reasons).toEqual(['no-observation']);
  });

  it('leave out what the goal itself settles', () => {
    expect(Object.keys(table(ask([observed('a', 36, { types: 'all' })]), { types: 'inventions' }))).toEqual(['at-least', 'more-than']);
  });

  it('are none without a target, and unknown answers are as if not given', () => {
    expect(readTarget({ ...ask([]), targets: [] })).toBeNull();
    expect(assessReading(ask([observed('a', 36)]), atLeast35, { scope: 'circus' }).status).toBe('achieved');
  });
});

describe('whether it matters how a target is read', () => {
  it.each<[string, ObservationInput[], object]>([
    ['unknown', [], { known: [], unknown: 2 }],
    ['same', [observed('a', 36)], { known: ['achieved'], unknown: 0 }],
    ['same', [observed('a', 36, { gdp: 'revised' })], { known: ['achieved'], unknown: 2 }],
    ['changes', [observed('a', 35)], { known: ['achieved', 'missed'], unknown: 0 }],
  ])('is %s', (verdict, observations, counts) => {
    expect(readTarget(ask(observations))).toMatchObject({ verdict, ...counts });
  });
});

describe('for any observations', () => {
  const dimensions = fc.dictionary(
    fc.constantFrom('scope', 'types', 'gdp', 'population', 'time'),
    fc.constantFrom('product', 'industry', 'inventions', 'all', 'revised', 'estimate', 'original', 'not-stated'),
    { maxKeys: 3 },
  );
  const observation = fc.record({
    id: fc.uuid(),
    year: fc.integer({ min: 2008, max: 2012 }),
    value: fc.integer({ min: 0, max: 10 }),
    comparator: fc.constantFrom('eq', 'gte', 'lte', 'approx'),
    level: fc.constantFrom(...levels),
    confidence: fc.constantFrom(...confidences),
    definition: fc.constantFrom(...definitions),
    dimensions,
  });
  const observations = fc.uniqueArray(observation, { selector: ({ id }) => id, maxLength: 8 });
  const target = fc.record({
    year: fc.constant(2010),
    comparator: fc.constantFrom('gte', 'gt', 'eq', 'lte', 'range'),
    value: fc.integer({ min: 1, max: 5 }),
    upper: fc.constant(7),
  });
  const questions = fc.record({ targets: fc.tuple(target), observations, asOf: fc.constantFrom(2009, 2026) });
  const each = (check: (question: IndicatorQuestion, read: NonNullable<ReturnType<typeof readTarget>>) => void) =>
    fc.assert(fc.property(questions, (question) => check(question, readTarget(question)!)));

  it('the first reading is the rule’s own', () => {
    each((question, { all: [first] }) => {
      const { status, reasons, inputs } = assessTarget({ ...question, target: question.targets[0]! });
      expect(first?.assessment).toMatchObject({ status, reasons, inputs: { observation: inputs.observation } });
    });
  });

  it('every combination of answers is there once', () => {
    each((_, { questions: open, all }) => {
      expect(all).toHaveLength(open.reduce((count, { answers }) => count * answers.length, 1));
      expect(new Set(all.map(({ reading }) => JSON.stringify(reading))).size).toBe(all.length);
    });
  });

  it('no reading rests on a value that is not counted as it says, nor on one that was not given', () => {
    each((question, { all }) => {
      for (const { reading, assessment } of all) {
        const used = assessment.inputs.observation;
        if (used === null) continue;
        const given = question.observations.find(({ id }) => id === used.id);
        expect(given).toMatchObject({ value: used.value, year: used.year });
        for (const name of ['scope', 'types', 'gdp', 'population'] as const) {
          const answer = reading[name];
          if (answer !== undefined) expect(isCountedBy(given!, name, answer)).toBe(true);
        }
      }
    });
  });

  it('“more than” is met by nothing that does not meet “at least”', () => {
    each((question) => {
      const [asked] = question.targets;
      if (asked!.comparator !== 'gte' && asked!.comparator !== 'gt') return;
      const strict = assessReading(question, asked!, { bound: 'more-than' }).status;
      const wide = assessReading(question, asked!, { bound: 'at-least' });
      const dueValues = question.observations.filter(({ year, comparator }) => year === asked!.year && comparator !== 'eq');
      if (strict === 'achieved' && dueValues.length === 0) expect(wide.status).toBe('achieved');
    });
  });

  it('the verdict says what the readings come to, in whatever order the values are', () => {
    each((question, read) => {
      const reversed = readTarget({ ...question, observations: question.observations.toReversed() })!;
      expect(reversed.all.map(({ assessment }) => assessment.status)).toEqual(read.all.map(({ assessment }) => assessment.status));
      expect(read.verdict).toBe(['unknown', 'same'][read.known.length] ?? 'changes');
      expect(read.all.filter(({ assessment }) => !read.known.includes(assessment.status))).toHaveLength(read.unknown);
    });
  });
});
