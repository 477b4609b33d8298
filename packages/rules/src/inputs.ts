/** A figure: value × scale. What is compared is always the product, in one unit that the caller guarantees. */
export interface Figure {
  year: number;
  value: number;
  upper?: number | undefined;
  scale?: number | undefined;
}

export interface TargetInput extends Figure {
  comparator: string;
  /** `up` where more is better: a goal stated as one number is then met by more than it (from `status@2` on). */
  direction?: 'up' | undefined;
  /** For a range: `fails` where more than its upper end is a failure too. Without it the written rule holds: it counts as achieved. */
  excess?: 'fails' | undefined;
}

export type BaselineInput = Figure;

/** Levels of a source, best first (DATA section 5). */
export const levels = [
  'official-statistics',
  'official-report',
  'law-database',
  'institution-own-site',
  'academic',
  'press',
  'other',
] as const;

export const confidences = ['high', 'medium', 'low'] as const;

/** How a value's definition relates to the target's, best first. */
export const definitions = ['same', 'not-stated', 'other'] as const;

export interface ObservationInput extends Figure {
  id: string;
  /** `eq` where the source states the value, `gte`/`gt`/`lte`/`lt` where it gives a bound, `approx`, `range`. */
  comparator?: string | undefined;
  level?: (typeof levels)[number] | undefined;
  confidence?: (typeof confidences)[number] | undefined;
  /** Computed from other values by a stated formula. */
  derived?: boolean | undefined;
  /** False where the source measures by another definition than the target. */
  sameDefinition?: boolean | undefined;
  /** More exact than `sameDefinition`, and before it: `not-stated` where the source does not say what it measures. */
  definition?: (typeof definitions)[number] | undefined;
  /** True where it rests on figures that were revised after they were first published. */
  revised?: boolean | null | undefined;
  /** By what it is counted where that may differ, such as `scope: product`. Only readings ask for it. */
  dimensions?: Readonly<Record<string, string>> | undefined;
}

export interface TrapInput {
  id: string;
  kind: string;
}

/** A target that sets no number: `of` shall rise, or grow faster than `than`. */
export interface RelationInput {
  kind: string;
}

/** The definition of a value, whichever way it is given. */
export function definitionOf({ definition, sameDefinition }: ObservationInput): (typeof definitions)[number] {
  return definition ?? (sameDefinition === false ? 'other' : 'same');
}
