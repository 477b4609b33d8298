import type { Indicator, Observation, OtherGoal, Result, Source, Target } from '@policy/api';

/**
 * The goals of an indicator that have a number, each with what came of it: the plan's by year, then those of other papers.
 * `value` is the one that the rule looked at: of the goal's year, else of the latest year before it.
 */
export function toResults(indicator: Indicator): Result[] {
  const { id, targets, otherGoals } = indicator;
  return [
    ...targets.map((target) => toResult(indicator, target, `${id}-${target.year}`, 'plan')),
    ...otherGoals.map((goal) => toResult(indicator, goal, goal.id, goal.paper.id)),
  ];
}

function toResult(indicator: Indicator, goal: Target | OtherGoal, id: string, goalOf: string): Result {
  const { year, comparator, value, upper, unit, scale, status, reasons, inputs } = goal;
  const observation = indicator.observations.find((each) => each.id === inputs.observation) ?? null;
  return {
    id,
    indicator: indicator.id,
    name: indicator.name,
    module: indicator.module,
    clause: goal.source.kind === 'clause' ? goal.source.clause : indicator.clause,
    goalOf,
    year,
    comparator,
    target: value,
    upper: upper ?? null,
    unit,
    scale,
    value: observation && inScale(observation.value, observation.scale, scale),
    valueUpper: observation?.upper === undefined ? null : inScale(observation.upper, observation.scale, scale),
    valueYear: observation && observation.year,
    valueComparator: observation && observation.comparator,
    observation: observation && observation.id,
    confidence: observation && observation.confidence,
    status,
    reasons,
    rule: indicator.rule,
    sources: [goal.source, ...sourcesOf(observation)],
  };
}

/** The value counted as the goal is; dividing by 10⁸ leaves noise in the last binary digits. */
function inScale(value: number, scale: number, wanted: number): number {
  return scale === wanted ? value : Number(((value * scale) / wanted).toPrecision(12));
}

/** A computed value has the sources of all its inputs, each once. */
function sourcesOf(observation: Observation | null): Source[] {
  if (observation === null) return [];
  const sources = observation.inputs.length > 0 ? observation.inputs.map(({ source }) => source) : [observation.source];
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}
