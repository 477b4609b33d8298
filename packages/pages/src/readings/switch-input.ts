import type { Locale, Status } from '@policy/api';
import type { IndicatorQuestion } from '@policy/rules';
import { formatQuantity } from '@policy/ui';
import type { GoalReadings } from './target-readings.ts';

/** What the script of the switch works on. */
export interface SwitchInput {
  locale: Locale;
  goals: SwitchedGoal[];
  /** The values that may come to count, in words, by id. */
  values: Record<string, string>;
}

export interface SwitchedGoal {
  /** The outcome is shown in the element whose `data-read` is this. */
  id: string;
  question: IndicatorQuestion;
  /** What the rule says without any answer. */
  says: Status;
}

/** The goals with their values up to the goal's year: later ones never decide. */
export function switchInput(reads: readonly GoalReadings[], locale: Locale): SwitchInput {
  const shown = reads.flatMap(({ rows }) => rows.flatMap(({ observation }) => (observation ? [observation] : [])));
  return {
    locale,
    goals: reads.map(({ id, goal, question }) => ({
      id,
      question: { ...question, observations: question.observations.filter(({ year }) => year <= goal.year) },
      says: goal.status,
    })),
    values: Object.fromEntries(shown.map((observation) => [observation.id, formatQuantity(observation, locale)])),
  };
}
