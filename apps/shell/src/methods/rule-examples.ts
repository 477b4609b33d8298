import type { Locale } from '@policy/api';
import { assessIndicator, type IndicatorQuestion, type ObservationInput, type Reason, type Status, type TargetInput } from '@policy/rules';
import { levelName } from '@policy/ui';
import * as m from '@policy/words/messages';

/** An invented question with the answer that the rule gives to it. */
export interface RuleExample {
  given: string[];
  status: Status;
  reasons: Reason[];
}

const atLeast10: TargetInput = { year: 2015, comparator: 'gte', value: 10 };
const long = 2020;

const questions: IndicatorQuestion[] = [
  { targets: [atLeast10], observations: [observed(2015, 12)], asOf: long },
  { targets: [atLeast10], observations: [observed(2015, 9)], asOf: long },
  { targets: [{ ...atLeast10, comparator: 'range', value: 9, upper: 10 }], observations: [observed(2015, 12)], asOf: long },
  { targets: [{ ...atLeast10, comparator: 'eq', direction: 'up' }], observations: [observed(2015, 12)], asOf: long },
  {
    targets: [atLeast10],
    observations: [observed(2015, 9, { level: 'official-statistics' }), observed(2015, 11, { level: 'press' })],
    asOf: long,
  },
  { targets: [atLeast10], observations: [observed(2015, 12, { definition: 'other' })], asOf: long },
  { targets: [atLeast10], observations: [observed(2015, 8, { comparator: 'gt' })], asOf: long },
  { targets: [atLeast10], observations: [observed(2013, 12)], asOf: long },
  { targets: [atLeast10], observations: [], asOf: long },
  { targets: [atLeast10], baseline: { year: 2007, value: 4 }, observations: [observed(2011, 8)], asOf: 2012 },
  { targets: [{ ...atLeast10, year: 2010, value: 8 }, atLeast10], observations: [observed(2012, 8.5)], asOf: 2013 },
  { targets: [], relation: { kind: 'rising' }, observations: [], asOf: long },
];

/** Every example in words, with what the rule says to it now. */
export function ruleExamples(locale: Locale): RuleExample[] {
  return questions.map((question) => {
    const { status, reasons } = assessIndicator(question);
    return { given: describeQuestion(question, locale), status, reasons };
  });
}

function observed(year: number, value: number, more: Partial<ObservationInput> = {}): ObservationInput {
  return { id: `${year}-${value}`, year, value, ...more };
}

function describeQuestion({ targets, baseline, observations, asOf }: IndicatorQuestion, locale: Locale): string[] {
  const words = { locale };
  const steps = targets.slice(0, -1).map((step) => m.methods_example_step({ year: step.year, quantity: quantity(step, locale) }, words));
  const target = targets.at(-1);
  return [
    target ? describeTarget(target, locale) : m.methods_example_relation({}, words),
    ...steps,
    ...(baseline ? [m.methods_example_baseline({ year: baseline.year, quantity: String(baseline.value) }, words)] : []),
    ...(target && observations.length === 0 ? [m.methods_example_nothing({}, words)] : []),
    ...observations.map((observation) => describeObservation(observation, locale)),
    m.methods_example_asked({ year: asOf }, words),
  ];
}

function describeTarget(target: TargetInput, locale: Locale): string {
  const words = m.methods_example_target({ year: target.year, quantity: quantity(target, locale) }, { locale });
  return target.direction === 'up' ? m.methods_example_growing({ target: words }, { locale }) : words;
}

function describeObservation(observation: ObservationInput, locale: Locale): string {
  const words = m.methods_example_observed({ year: observation.year, quantity: quantity(observation, locale) }, { locale });
  const remark = remarkOn(observation, locale);
  return remark === null ? words : m.methods_example_from({ observed: words, remark }, { locale });
}

function remarkOn({ level, definition }: ObservationInput, locale: Locale): string | null {
  if (level !== undefined) return levelName(level, locale);
  return definition === 'other' ? m.observation_other_definition({}, { locale }) : null;
}

/** A bare number as the examples compare it. */
function quantity(
  { comparator, value, upper }: Pick<TargetInput, 'value' | 'upper'> & { comparator?: string | undefined },
  locale: Locale,
): string {
  const number = String(value);
  switch (comparator) {
    case 'gte':
      return m.quantity_at_least({ quantity: number }, { locale });
    case 'gt':
      return m.quantity_more_than({ quantity: number }, { locale });
    case 'range':
      return m.quantity_range({ lower: number, upper: String(upper) }, { locale });
    default:
      return number;
  }
}
