import type { Serving } from '../registry/serving.ts';

/**
 * An entry of `Server-Timing` that names the module, its place, and what came of asking it.
 *
 * @param outcome the build that answered, or the phase in which the module was at fault
 */
export function serverTiming({ module, slot, trial }: Serving, started: number, outcome: string): string {
  const described = [outcome, slot === null ? 'own build' : `place ${slot}`, ...(trial ? [trial] : [])].join(', ');
  return `${module};desc="${described}";dur=${(performance.now() - started).toFixed(1)}`;
}
