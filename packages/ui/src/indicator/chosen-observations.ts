import type { Indicator, Observation } from '@policy/api';

/**
 * One observation for each observed year, earliest first. Where several sources tell of a year, it is the one
 * that decided a target’s status, or else the first, as the API puts the best source first.
 */
export function chosenObservations({ observations, targets }: Pick<Indicator, 'observations' | 'targets'>): Observation[] {
  const deciding = new Set(targets.map(({ inputs }) => inputs.observation));
  const byYear = new Map<number, Observation>();
  for (const observation of observations) {
    if (!byYear.has(observation.year) || deciding.has(observation.id)) byYear.set(observation.year, observation);
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}
