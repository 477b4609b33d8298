import type { RecordFault } from '../../records/record-error.ts';
import type { Results } from '../read-results.ts';

/** One source gives one value of a series (and variant) for a year: a second, different one must be told apart or left out. */
export function checkSingleValues({ observations }: Results): RecordFault[] {
  const first = new Map<string, { id: string; amount: number }>();
  return observations.flatMap(({ file, entry }) => {
    const key = [entry.source, entry.series, entry.variant, entry.year].join(' ');
    const amount = entry.value * entry.scale;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, { id: entry.id, amount });
      return [];
    }
    if (earlier.amount === amount) return [];
    return [{ file, record: entry.id, field: 'value', reason: `differs from ${earlier.id}, which has the same source, series and year` }];
  });
}
