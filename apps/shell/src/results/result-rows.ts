import type { Indicator, Observation, OtherGoal, Result, Target, Value } from '@policy/api';

/** A result with the goal and the value that it is about, each with its source. */
export interface ResultRow {
  result: Result;
  goal: Target | OtherGoal;
  observation: Observation | null;
  baseline: Value | null;
  /** False where the plan’s baseline is counted by another definition than its targets. */
  baselineAlike: boolean;
  /** The other paper that set the goal; null for the plan. */
  paper: OtherGoal['paper'] | null;
}

/** Joins results with the indicators that they are of. A result whose indicator is gone by now is left out. */
export function resultRows(results: readonly Result[], indicators: readonly Indicator[]): ResultRow[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return results.flatMap((result) => {
    const indicator = byId.get(result.indicator);
    const goal = indicator && goalOf(result, indicator);
    if (!indicator || !goal) return [];
    const observation = indicator.observations.find(({ id }) => id === result.observation) ?? null;
    const baselineAlike = !indicator.traps.some(({ kind }) => kind === 'definition-changed');
    return [{ result, goal, observation, baseline: indicator.baseline, baselineAlike, paper: 'paper' in goal ? goal.paper : null }];
  });
}

function goalOf({ id, goalOf, year }: Result, { targets, otherGoals }: Indicator): Target | OtherGoal | undefined {
  return goalOf === 'plan' ? targets.find((target) => target.year === year) : otherGoals.find((goal) => goal.id === id);
}
