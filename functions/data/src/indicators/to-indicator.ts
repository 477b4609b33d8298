import type { Indicator, Observation, Target } from '@policy/api';
import { assessIndicator, type Assessment, type ObservationInput } from '@policy/rules';
import { clauseSource } from '../plan/clause-source.ts';
import { planValue, toQuantity } from '../plan/plan-value.ts';
import type { IndicatorRow } from './find-indicators.ts';

/**
 * The indicator as the API shows it, with the status of each target by the published rules.
 *
 * @param asOf year in which the status is asked
 */
export function toIndicator(row: IndicatorRow, asOf: number): Indicator {
  const { id, module, clause, quote, name, definition, unit, scale, relation } = row;
  const assessed = assessIndicator({
    targets: row.targets.map(toQuantity),
    relation,
    baseline: row.baseline === null || row.baseline.year === null ? null : { ...toQuantity(row.baseline), year: row.baseline.year },
    observations: row.observations.map(toInput),
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
    observations: row.observations.map(toObservation),
    traps: row.traps.map(({ id, kind, note, source }) => ({ id, kind, note, source })),
    status: assessed.status,
    reasons: assessed.reasons,
    rule: assessed.rule,
    source: clauseSource(row),
  };
}

function toTarget(row: IndicatorRow['targets'][number], { status, reasons, inputs }: Assessment): Target {
  return {
    ...toQuantity(row),
    source: clauseSource(row),
    status,
    reasons,
    inputs: {
      observation: inputs.observation?.id ?? null,
      others: inputs.others.map(({ id }) => id),
      course: inputs.course,
      traps: inputs.traps,
      asOf: inputs.asOf,
    },
  };
}

function toObservation(row: IndicatorRow['observations'][number]): Observation {
  const { id, confidence, derived, sameDefinition, publication } = row;
  return { id, ...toQuantity(row), source: { kind: 'publication', ...publication }, confidence, derived, sameDefinition };
}

function toInput(row: IndicatorRow['observations'][number]): ObservationInput {
  const { id, confidence, derived, sameDefinition, publication } = row;
  return { id, ...toQuantity(row), level: publication.level, confidence, derived, sameDefinition };
}
