import type { Course } from './assessment.ts';
import { amount } from './compare.ts';
import type { BaselineInput, TargetInput } from './inputs.ts';

/**
 * The straight line on which a value should lie in `year` to reach the target in time.
 * It starts at the last fixed point before: an earlier target (two-step targets), else the baseline.
 *
 * @param baseline null where there is none, or none measured as the target is
 * @returns null where nothing fixes a starting point at or before `year`
 */
export function courseTo(
  target: TargetInput,
  earlier: readonly TargetInput[],
  baseline: BaselineInput | null,
  year: number,
): Course | null {
  const points = baseline === null ? [...earlier] : [baseline, ...earlier];
  const start = points.filter((point) => point.year <= year && point.year < target.year).toSorted((a, b) => b.year - a.year)[0];
  if (start === undefined) return null;
  const from = { year: start.year, value: amount(start) };
  const to = { year: target.year, value: amount(target) };
  const share = (year - from.year) / (to.year - from.year);
  return { from, to, expected: from.value + (to.value - from.value) * share };
}
