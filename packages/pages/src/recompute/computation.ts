import type { Indicator, Locale, Status } from '@policy/api';
import { goalQuestion, indicatorQuestion, type IndicatorQuestion } from '@policy/rules';

/** One result that can be computed again: everything the rule takes, and what the server got from it. */
export interface Computation {
  /** Unique on its page; the result of the browser is shown in the element whose `data-computed` is this. */
  id: string;
  question: IndicatorQuestion;
  says: { status: Status; reasons: string[]; rule: string };
}

/** What the script of the press works on. */
export interface RecomputeInput {
  locale: Locale;
  computations: Computation[];
}

/** The computations behind an indicator's page: one for each target, or for its relation, and one for each goal of another paper. */
export function computationsOf(indicator: Indicator): Computation[] {
  const { id, targets, otherGoals, observations, rule, status, reasons } = indicator;
  const outcomes = targets.map((target) => ({
    id: `${id}-${target.year}`,
    question: indicatorQuestion(indicator, target.inputs.asOf, target.year),
    says: { status: target.status, reasons: target.reasons, rule },
  }));
  // A relation sets no year, so that it is the same whenever it is asked.
  const relation = { id, question: indicatorQuestion(indicator, 0), says: { status, reasons, rule } };
  const goals = otherGoals.map((goal) => ({
    id: goal.id,
    question: goalQuestion(goal, observations, goal.inputs.asOf),
    says: { status: goal.status, reasons: goal.reasons, rule },
  }));
  return [...(targets.length > 0 ? outcomes : [relation]), ...goals];
}
