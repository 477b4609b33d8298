import type { Indicator, Observation, Target, Value } from '@policy/api';

/** One line of an indicator's history: what is known, or (missing) what should be. */
export type IndicatorEntry =
  | { what: 'baseline'; year: number; value: Value }
  | { what: 'target'; year: number; value: Target }
  | { what: 'observed'; year: number; value: Observation }
  | { what: 'missing'; year: number };

const order = { baseline: 0, target: 1, observed: 2, missing: 2 };

/**
 * Everything known of an indicator by year; in one year the target stands before what came of it.
 * A target year without an observation gets an entry too: nothing that is unknown goes unsaid.
 */
export function indicatorEntries({ baseline, targets, observations }: Indicator): IndicatorEntry[] {
  const observedYears = new Set(observations.map(({ year }) => year));
  const entries: IndicatorEntry[] = [
    ...(baseline && baseline.year !== null ? [{ what: 'baseline' as const, year: baseline.year, value: baseline }] : []),
    ...targets.map((value) => ({ what: 'target' as const, year: value.year, value })),
    ...observations.map((value) => ({ what: 'observed' as const, year: value.year, value })),
    ...targets.filter(({ year }) => !observedYears.has(year)).map(({ year }) => ({ what: 'missing' as const, year })),
  ];
  return entries.sort((a, b) => a.year - b.year || order[a.what] - order[b.what]);
}
