import type { Entries } from '../../records/read-entries.ts';
import type { RecordFault } from '../../records/record-error.ts';
import type { Results } from '../read-results.ts';

/** Every department that a record prints is known by exactly one entry, and every organisation that an entry names exists. */
export function checkDepartments({ departments, implementation }: Results, entries: Entries): RecordFault[] {
  const organisations = new Set(entries.organisations.map(({ entry }) => entry.id));
  const known = new Map<string, string>();
  const faults = departments.flatMap(({ file, entry }) => {
    const repeated = entry.printed.flatMap((form) => (known.has(form) ? [`${form} is already a form of ${known.get(form)}`] : []));
    for (const form of entry.printed) known.set(form, entry.id);
    return [
      ...repeated.map((reason) => ({ file, record: entry.id, field: 'printed', reason })),
      ...(entry.organisation === null || organisations.has(entry.organisation)
        ? []
        : [{ file, record: entry.id, field: 'organisation', reason: `${entry.organisation} is no organisation of the records` }]),
    ];
  });
  const unknown = implementation.flatMap(({ file, entry }) =>
    entry.departments.flatMap((name, place) =>
      known.has(name) ? [] : [{ file, record: entry.id, field: `departments.${place}`, reason: `${name} is no department of the records` }],
    ),
  );
  return [...faults, ...unknown];
}
