import { assessTarget } from './assess-target.ts';
import { rule as ruleInForce, type Assessment, type Reason, type Status, type StatusRule } from './assessment.ts';
import type { BaselineInput, ObservationInput, RelationInput, TargetInput, TrapInput } from './inputs.ts';

export interface IndicatorQuestion {
  targets: readonly TargetInput[];
  relation?: RelationInput | null;
  baseline?: BaselineInput | null;
  observations: readonly ObservationInput[];
  traps?: readonly TrapInput[];
  asOf: number;
  /** Another version than the one in force. */
  rule?: StatusRule | undefined;
}

export interface IndicatorAssessment {
  /** Status of the last target; of the relation where there is no target. */
  status: Status;
  reasons: Reason[];
  rule: StatusRule;
  /** One assessment for each target, in the order given. */
  targets: Assessment[];
}

/**
 * Says what became of an indicator: each of its targets, and the last one's status for the whole.
 * A relation (`shall grow faster than …`, `shall rise`) sets no number and is not assessable.
 */
export function assessIndicator(question: IndicatorQuestion): IndicatorAssessment {
  const { targets, relation = null, rule = ruleInForce } = question;
  const assessed = targets.map((target) =>
    assessTarget({ ...question, target, earlier: targets.filter(({ year }) => year < target.year) }),
  );
  const lastYear = Math.max(...targets.map(({ year }) => year));
  const last = assessed[targets.findIndex(({ year }) => year === lastYear)];
  if (last !== undefined) return { status: last.status, reasons: last.reasons, rule, targets: assessed };
  return { status: 'not-assessable', reasons: [relation === null ? 'no-target' : 'relation-without-number'], rule, targets: [] };
}
