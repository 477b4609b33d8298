import type { Choice } from './choose-observation.ts';
import type { ObservationInput, TargetInput } from './inputs.ts';

/** Every version of the status rule, oldest first. All stay: a published status must stay explainable by the rule that gave it. */
export const statusRules = ['status@1', 'status@2'] as const;
export type StatusRule = (typeof statusRules)[number];

/** The version in force. Whoever changes what any input leads to, adds a version. */
export const rule: StatusRule = 'status@2';

export const statuses = ['achieved', 'missed', 'on-track', 'behind', 'no-data', 'not-assessable'] as const;
export type Status = (typeof statuses)[number];

/** Why a status is what it is. The first reason of an assessment decides, the others are caveats. README.md explains each. */
export const reasons = [
  'meets-target',
  'falls-short',
  'exceeds-limit',
  'differs-from-target',
  'within-range',
  'below-range',
  'above-range',
  'on-course',
  'off-course',
  'met-before-target-year',
  'no-observation',
  'only-earlier-observations',
  'only-later-observations',
  'bound-does-not-decide',
  'no-starting-point',
  'no-number',
  'no-target',
  'relation-without-number',
  'comparator-not-assessable',
  'sources-disagree',
  'other-definition',
  'definition-changed',
  'stock-or-flow',
  'approximate',
  'derived',
  'above-stated-value',
  'definition-not-stated',
  'low-confidence',
] as const;
export type Reason = (typeof reasons)[number];

/** The straight line that an open target was measured against. */
export interface Course {
  from: { year: number; value: number };
  to: { year: number; value: number };
  /** Value on the line in the year of the observation. */
  expected: number;
}

/** What the rule looked at, complete enough to compute the result again. */
export interface AssessmentInputs {
  target: TargetInput;
  /** The observation that decided. */
  observation: ObservationInput | null;
  /** Other observations of the same year, best first. */
  others: ObservationInput[];
  course: Course | null;
  /** Ids of the traps that gave a reason. */
  traps: string[];
  /** Year in which the question was asked: it tells an open target from a closed one. */
  asOf: number;
}

export interface Assessment {
  status: Status;
  reasons: Reason[];
  rule: StatusRule;
  /** Which value of the target's year counted, which did not, and why. */
  choice: Choice;
  inputs: AssessmentInputs;
}
