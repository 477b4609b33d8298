import type { Entries } from '../read-entries.ts';
import type { Filed } from '../read-file.ts';
import type { RecordFault } from '../record-error.ts';

/**
 * Ids are unique within their kind over the whole plan (an organisation that the plan says to build is a project of the
 * same id), a measure's id begins with its clause, and a reference leads to a record.
 */
export function checkIds(entries: Entries): RecordFault[] {
  const { programmes, indicators, projects, measures, organisations, facts, defects } = entries;
  const kinds = [programmes, indicators, projects, measures, organisations, facts, defects];
  return [...kinds.flatMap(repeatedIds), ...strayMeasures(measures), ...unknownIndicators(entries)];
}

function repeatedIds(filed: Filed<{ id: string }>[]): RecordFault[] {
  const firstFile = new Map<string, string>();
  return filed.flatMap(({ file, entry }) => {
    const first = firstFile.get(entry.id);
    if (first === undefined) {
      firstFile.set(entry.id, file);
      return [];
    }
    return [{ file, record: entry.id, field: 'id', reason: `is already taken in ${first}` }];
  });
}

function strayMeasures(measures: Entries['measures']): RecordFault[] {
  return measures
    .filter(({ entry }) => !entry.id.startsWith(`${entry.clause}-m`))
    .map(({ file, entry }) => ({ file, record: entry.id, field: 'id', reason: `does not begin with its clause, ${entry.clause}-m` }));
}

function unknownIndicators({ projects, indicators }: Entries): RecordFault[] {
  const known = new Set(indicators.map(({ entry }) => entry.id));
  return projects.flatMap(({ file, entry }) =>
    entry.countsToward === undefined || known.has(entry.countsToward)
      ? []
      : [{ file, record: entry.id, field: 'countsToward', reason: `${entry.countsToward} is no indicator of the records` }],
  );
}
