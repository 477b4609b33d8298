import type { DerivedEntry } from './entries/derived.ts';

type Formula = DerivedEntry['formula']['kind'];

/** How many inputs each formula takes. */
export const inputCounts: Record<Formula, number> = {
  ratio: 2,
  'back-calculated-from-growth': 2,
  'ratio-of-back-calculated': 3,
  'ratio-on-another-denominator': 3,
  'difference-of-cumulative-totals': 4,
};

/**
 * Computes a derived value from its inputs, counted in the scales of their series.
 * - ratio: a ÷ b
 * - back-calculated-from-growth: value a after growth by b per cent
 * - ratio-of-back-calculated: the same, ÷ c
 * - ratio-on-another-denominator: ratio a that was taken of b, of c instead
 * - difference-of-cumulative-totals: (a − b) − (c − d): total up to a later day less this year's share, less the same for an earlier one
 *
 * @param inputs as many as `inputCounts` says
 */
export function recompute({ kind, factor }: Pick<DerivedEntry['formula'], 'kind' | 'factor'>, inputs: readonly number[]): number {
  const [a = NaN, b = NaN, c = NaN, d = NaN] = inputs;
  switch (kind) {
    case 'ratio':
      return factor * (a / b);
    case 'back-calculated-from-growth':
      return factor * (a / (1 + b / 100));
    case 'ratio-of-back-calculated':
      return factor * (a / (1 + b / 100) / c);
    case 'ratio-on-another-denominator':
      return factor * ((a * b) / c);
    case 'difference-of-cumulative-totals':
      return factor * (a - b - (c - d));
  }
}
