import type { Filed } from '../../records/read-file.ts';
import type { RecordFault } from '../../records/record-error.ts';
import type { Results } from '../read-results.ts';

/** Ids are unique within sources, within series, and over all records that hang on a source, since contradictions name these by id alone. */
export function checkResultIds(results: Results): RecordFault[] {
  const { sources, series, observations, derived, otherGoals, implementation, events, contradictions, departments, acts, funds } = results;
  const facts: Filed<{ id: string }>[] = [...observations, ...derived, ...otherGoals, ...implementation, ...events];
  return [sources, series, contradictions, departments, acts, funds, facts].flatMap((kind) => repeatedIds(kind));
}

function repeatedIds(filed: Filed<{ id: string }>[]): RecordFault[] {
  const firstFile = new Map<string, string>();
  return filed.flatMap(({ file, entry }) => {
    const first = firstFile.get(entry.id);
    if (first !== undefined) return [{ file, record: entry.id, field: 'id', reason: `is already taken in ${first}` }];
    firstFile.set(entry.id, file);
    return [];
  });
}
