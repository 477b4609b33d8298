import type { Reason } from './assessment.ts';
import type { Figure, ObservationInput, TargetInput } from './inputs.ts';

/** What one observation says about one target; `undecided` where a mere bound leaves both possible. */
export interface Verdict {
  outcome: 'met' | 'not-met' | 'undecided';
  reason: Reason;
}

const undecided: Verdict = { outcome: 'undecided', reason: 'bound-does-not-decide' };

/** Two figures closer than this, relative to their size, are equal: scaling by 10⁸ leaves such dust. */
const dust = 1e-9;

/** Value × scale. */
export function amount(figure: Pick<Figure, 'value' | 'scale'>): number {
  return figure.value * (figure.scale ?? 1);
}

/** `a ≥ b`, dust aside. */
function atLeast(a: number, b: number): boolean {
  return a >= b || isSame(a, b);
}

function isSame(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a === b;
  return Math.abs(a - b) <= dust * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * Compares an observation with a target.
 * A count above the upper end of a range meets the target. The plan does not say; this is our written decision:
 * such targets are things to be built (laboratories, projects), and more of them than planned is no failure.
 * The reason `above-range` tells it.
 *
 * @returns null where the target's comparator or numbers allow no comparison
 */
export function compare(target: TargetInput, observation: ObservationInput): Verdict | null {
  const goal = amount(target);
  const { low, high } = boundsOf(observation);
  switch (target.comparator) {
    case 'gte':
      return decide(atLeast(low, goal), !atLeast(high, goal), 'meets-target', 'falls-short');
    case 'gt':
      return decide(!atLeast(goal, low), atLeast(goal, high), 'meets-target', 'falls-short');
    case 'lte':
      return decide(atLeast(goal, high), !atLeast(goal, low), 'meets-target', 'exceeds-limit');
    case 'lt':
      return decide(!atLeast(high, goal), atLeast(low, goal), 'meets-target', 'exceeds-limit');
    case 'eq':
      // “4.0 %” for something that is to grow: more than it is no failure. Our written decision, told by the reason.
      if (target.direction === 'up' && !atLeast(goal, low)) return { outcome: 'met', reason: 'above-stated-value' };
      return decide(
        isSame(low, goal) && isSame(high, goal),
        !atLeast(high, goal) || !atLeast(goal, low),
        'meets-target',
        'differs-from-target',
      );
    case 'range':
      return compareWithRange(target, low, high);
    default:
      return null;
  }
}

function compareWithRange(target: TargetInput, low: number, high: number): Verdict | null {
  if (target.upper === undefined) return null;
  const goal = amount(target);
  const end = amount({ value: target.upper, scale: target.scale });
  if (!atLeast(high, goal)) return { outcome: 'not-met', reason: 'below-range' };
  if (!atLeast(low, goal)) return undecided;
  if (target.excess === 'fails') return decide(atLeast(end, high), !atLeast(end, low), 'within-range', 'exceeds-limit');
  return { outcome: 'met', reason: atLeast(end, low) ? 'within-range' : 'above-range' };
}

function decide(met: boolean, notMet: boolean, reasonMet: Reason, reasonNotMet: Reason): Verdict {
  if (met) return { outcome: 'met', reason: reasonMet };
  if (notMet) return { outcome: 'not-met', reason: reasonNotMet };
  return undecided;
}

/** The span in which the true value lies according to the source. */
function boundsOf(observation: ObservationInput): { low: number; high: number } {
  const value = amount(observation);
  switch (observation.comparator) {
    case 'gte':
    case 'gt':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'lte':
    case 'lt':
      return { low: Number.NEGATIVE_INFINITY, high: value };
    case 'range':
      return { low: value, high: amount({ value: observation.upper ?? observation.value, scale: observation.scale }) };
    default:
      return { low: value, high: value };
  }
}
