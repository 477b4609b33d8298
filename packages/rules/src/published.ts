import type { IndicatorQuestion } from './assess-indicator.ts';
import type { BaselineInput, Figure, ObservationInput, RelationInput, TargetInput, TrapInput } from './inputs.ts';

/** An observation as the data API publishes it; only what the rules look at. */
export interface PublishedObservation
  extends Figure, Pick<ObservationInput, 'id' | 'comparator' | 'confidence' | 'derived' | 'revised' | 'definition'> {
  /** A publication has a level; a quote of the plan has none. */
  source: { kind: string; level?: ObservationInput['level'] };
  /** By what it is counted: readings ask for the dimensions. */
  variant: { id: string; dimensions?: ObservationInput['dimensions'] } | null;
}

/** An indicator as the data API publishes it. */
export interface PublishedIndicator {
  targets: readonly TargetInput[];
  relation: RelationInput | null;
  baseline: (Omit<Figure, 'year'> & { year: number | null }) | null;
  observations: readonly PublishedObservation[];
  traps: readonly TrapInput[];
}

/**
 * What the rules are asked about a published indicator. Worker and browser ask by this one function, so that they can only differ
 * where their data or their rules do.
 *
 * @param upTo year of the target that the answer is about; without it the last one
 */
export function indicatorQuestion(indicator: PublishedIndicator, asOf: number, upTo = Number.POSITIVE_INFINITY): IndicatorQuestion {
  const { targets, relation, baseline, observations, traps } = indicator;
  return {
    targets: targets.filter(({ year }) => year <= upTo).map(toTarget),
    relation: relation && { kind: relation.kind },
    baseline: toBaseline(baseline),
    observations: observations.map(toObservation),
    traps: traps.map(({ id, kind }) => ({ id, kind })),
    asOf,
  };
}

/**
 * What the rules are asked about another paper's goal for the indicator: more is better, and a goal that counts by a definition
 * of its own has the values by that definition as its own.
 */
export function goalQuestion(
  goal: TargetInput & { variant: { id: string } | null },
  observations: readonly PublishedObservation[],
  asOf: number,
): IndicatorQuestion {
  return {
    targets: [{ ...toTarget(goal), direction: 'up' }],
    observations: observations.map((observation) => ({ ...toObservation(observation), ...definitionFor(goal.variant, observation) })),
    asOf,
  };
}

function definitionFor(variant: { id: string } | null, observation: PublishedObservation): Pick<ObservationInput, 'definition'> {
  if (variant === null) return {};
  if (observation.variant === null) return { definition: 'not-stated' };
  return { definition: observation.variant.id === variant.id ? 'same' : 'other' };
}

function toTarget({ year, value, upper, scale, comparator }: TargetInput): TargetInput {
  return { ...toFigure({ year, value, upper, scale }), comparator };
}

function toBaseline(baseline: PublishedIndicator['baseline']): BaselineInput | null {
  if (baseline === null || baseline.year === null) return null;
  return toFigure({ ...baseline, year: baseline.year });
}

function toObservation({
  id,
  comparator,
  confidence,
  derived,
  revised,
  definition,
  source,
  variant,
  ...figure
}: PublishedObservation): ObservationInput {
  const dimensions = variant?.dimensions && { dimensions: variant.dimensions };
  return { id, ...toFigure(figure), comparator, level: source.level, confidence, derived, revised, definition, ...dimensions };
}

function toFigure({ year, value, upper, scale }: Figure): Figure {
  return { year, value, scale, ...(upper === undefined ? {} : { upper }) };
}
