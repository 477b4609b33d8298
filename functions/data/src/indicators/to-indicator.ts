import type { Indicator, Observation, OtherGoal, Target } from '@policy/api';
import { assessIndicator, goalQuestion, indicatorQuestion, orderByChoice, type Assessment } from '@policy/rules';
import { clauseSource } from '../plan/clause-source.ts';
import { planValue, toQuantity } from '../plan/plan-value.ts';
import { toPublication } from '../sources/to-publication.ts';
import type { IndicatorRow } from './find-indicators.ts';

type ObservationRow = IndicatorRow['observations'][number];
type OtherGoalRow = IndicatorRow['otherGoals'][number];

/**
 * The indicator as the API shows it, with the status of each target by the published rules.
 *
 * @param asOf year in which the status is asked
 */
export function toIndicator(row: IndicatorRow, asOf: number): Indicator {
  const { id, module, clause, quote, name, definition, unit, scale, relation, traps } = row;
  const baseline = row.baseline === null ? null : planValue(row.baseline);
  const observations = row.observations.map(toObservation);
  const question = indicatorQuestion({ targets: row.targets.map(toQuantity), relation, baseline, observations, traps }, asOf);
  const assessed = assessIndicator(question);
  const places = new Map(orderByChoice(question.observations).map(({ id }, place) => [id, place]));
  return {
    id,
    module,
    clause,
    quote,
    name,
    definition,
    unit,
    scale,
    baseline,
    targets: row.targets.map((target, index) => toTarget(target, assessed.targets[index]!)),
    relation,
    // By year, and within a year the one first that the rule would choose.
    observations: observations.toSorted((a, b) => a.year - b.year || places.get(a.id)! - places.get(b.id)!),
    otherGoals: row.otherGoals.map((goal) => toOtherGoal(goal, observations, asOf)),
    traps: traps.map(({ id, kind, note, source }) => ({ id, kind, note, source })),
    status: assessed.status,
    reasons: assessed.reasons,
    rule: assessed.rule,
    source: clauseSource(row),
  };
}

function toTarget(row: IndicatorRow['targets'][number], assessment: Assessment): Target {
  return { ...toQuantity(row), source: clauseSource(row), ...toOutcome(assessment) };
}

function toOtherGoal(row: OtherGoalRow, observations: Observation[], asOf: number): OtherGoal {
  const { id, paper, variant, differs, confidence, publication } = row;
  const quantity = toQuantity(row);
  const [assessment] = assessIndicator(goalQuestion({ ...quantity, variant }, observations, asOf)).targets;
  return { id, ...quantity, source: toPublication(publication), paper, variant, differs, confidence, ...toOutcome(assessment!) };
}

function toOutcome({ status, reasons, inputs, choice }: Assessment): Pick<Target, 'status' | 'reasons' | 'inputs' | 'choice'> {
  return {
    status,
    reasons,
    inputs: {
      observation: inputs.observation?.id ?? null,
      others: inputs.others.map(({ id }) => id),
      course: inputs.course,
      traps: inputs.traps,
      asOf: inputs.asOf,
    },
    choice: {
      rule: choice.rule,
      chosen: choice.chosen?.id ?? null,
      notChosen: choice.notChosen.map(({ observation, reasons }) => ({ observation: observation.id, reasons })),
    },
  };
}

function toObservation(row: ObservationRow): Observation {
  const { id, confidence, derived, sameDefinition, variant, yearFrom, revised, formula, inputs, publication } = row;
  return {
    id,
    ...toQuantity(row),
    source: toPublication(publication),
    confidence,
    derived,
    sameDefinition,
    definition: definitionOf(row),
    variant,
    yearFrom,
    revised,
    formula,
    inputs: inputs ?? [],
  };
}

function definitionOf({ definition, sameDefinition }: ObservationRow): Observation['definition'] {
  return definition ?? (sameDefinition ? 'same' : 'other');
}
