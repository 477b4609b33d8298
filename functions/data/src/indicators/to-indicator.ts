import type { Indicator, Observation, OtherGoal, Target } from '@policy/api';
import { assessIndicator, assessTarget, orderByChoice, type Assessment, type ObservationInput } from '@policy/rules';
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
  const { id, module, clause, quote, name, definition, unit, scale, relation } = row;
  const inputs = row.observations.map(toInput);
  const assessed = assessIndicator({
    targets: row.targets.map(toQuantity),
    relation,
    baseline: row.baseline === null || row.baseline.year === null ? null : { ...toQuantity(row.baseline), year: row.baseline.year },
    observations: inputs,
    traps: row.traps,
    asOf,
  });
  return {
    id,
    module,
    clause,
    quote,
    name,
    definition,
    unit,
    scale,
    baseline: row.baseline === null ? null : planValue(row.baseline),
    targets: row.targets.map((target, index) => toTarget(target, assessed.targets[index]!)),
    relation,
    observations: inBestOrder(row.observations, inputs).map(toObservation),
    otherGoals: row.otherGoals.map((goal) => toOtherGoal(goal, row.observations, asOf)),
    traps: row.traps.map(({ id, kind, note, source }) => ({ id, kind, note, source })),
    status: assessed.status,
    reasons: assessed.reasons,
    rule: assessed.rule,
    source: clauseSource(row),
  };
}

function toTarget(row: IndicatorRow['targets'][number], assessment: Assessment): Target {
  return { ...toQuantity(row), source: clauseSource(row), ...toOutcome(assessment) };
}

/** Another paper's goal is assessed by its own definition; more is better for every indicator of the plan. */
function toOtherGoal(row: OtherGoalRow, observations: ObservationRow[], asOf: number): OtherGoal {
  const { id, paper, variant, differs, confidence, publication } = row;
  const quantity = toQuantity(row);
  const assessment = assessTarget({
    target: { ...quantity, direction: 'up' },
    observations: observations.map((observation) => toGoalInput(observation, variant)),
    asOf,
  });
  return { id, ...quantity, source: toPublication(publication), paper, variant, differs, confidence, ...toOutcome(assessment) };
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

/** By year, and within a year the one first that the rule would choose. */
function inBestOrder(rows: ObservationRow[], inputs: ObservationInput[]): ObservationRow[] {
  const places = new Map(orderByChoice(inputs).map(({ id }, place) => [id, place]));
  return rows.toSorted((a, b) => a.year - b.year || places.get(a.id)! - places.get(b.id)!);
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

function toInput(row: ObservationRow): ObservationInput {
  const { id, confidence, derived, revised, publication } = row;
  return { id, ...toQuantity(row), level: publication.level, confidence, derived, revised, definition: definitionOf(row) };
}

/** For a goal that counts by a definition of its own, a value by that definition is the same and every other is another. */
function toGoalInput(row: ObservationRow, variant: OtherGoalRow['variant']): ObservationInput {
  if (variant === null) return toInput(row);
  const other = row.variant === null ? 'not-stated' : 'other';
  return { ...toInput(row), definition: row.variant?.id === variant.id ? 'same' : other };
}

function definitionOf({ definition, sameDefinition }: ObservationRow): Observation['definition'] {
  return definition ?? (sameDefinition ? 'same' : 'other');
}
