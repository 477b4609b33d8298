import type { Entries } from '../../records/read-entries.ts';
import type { RecordFault } from '../../records/record-error.ts';
import type { Results } from '../read-results.ts';
import type { ResultIndex } from '../result-index.ts';

/** One name that a record gives, and what it must be a name of. */
interface Reference {
  file: string;
  record: string;
  field: string;
  name: string;
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>;
  /** What the name should be of: `source`, `clause` … */
  kind: string;
}

/** Every source, series, variant, indicator, project, clause and record that a result names must exist. */
export function checkReferences(results: Results, index: ResultIndex, entries: Entries, clauses: ReadonlySet<string>): RecordFault[] {
  const indicators = new Set(entries.indicators.map(({ entry }) => entry.id));
  const projects = new Set(entries.projects.map(({ entry }) => entry.id));
  const concerned = new Set([...indicators, ...projects, ...clauses, ...entries.organisations.map(({ entry }) => entry.id)]);
  const variantsOf = (series: string) => new Set(index.series.get(series)?.variants.map(({ id }) => id));

  const references: Reference[] = [
    ...results.series.flatMap(({ file, entry }) =>
      entry.kind === 'series' ? [] : [{ file, record: entry.id, field: 'id', name: entry.id, known: indicators, kind: 'indicator' }],
    ),
    ...[...results.observations, ...results.derived].flatMap(({ file, entry }) => [
      { file, record: entry.id, field: 'series', name: entry.series, known: index.series, kind: 'series' },
      ...variant(file, entry.id, entry.variant, variantsOf(entry.series)),
    ]),
    ...results.otherGoals.flatMap(({ file, entry }) => [
      { file, record: entry.id, field: 'indicator', name: entry.indicator, known: indicators, kind: 'indicator' },
      ...variant(file, entry.id, entry.variant, variantsOf(entry.indicator)),
    ]),
    ...[...results.observations, ...results.otherGoals, ...results.implementation, ...results.events].map(({ file, entry }) => {
      return { file, record: entry.id, field: 'source', name: entry.source, known: index.sources, kind: 'source' };
    }),
    ...results.derived.flatMap(({ file, entry }) =>
      entry.inputs.map((input, place) =>
        typeof input === 'string'
          ? { file, record: entry.id, field: `inputs.${place}`, name: input, known: index.observations, kind: 'observation' }
          : { file, record: entry.id, field: `inputs.${place}.source`, name: input.source, known: index.sources, kind: 'source' },
      ),
    ),
    ...[...results.implementation, ...results.events].flatMap(({ file, entry }) => [
      ...optional(file, entry.id, 'clause', entry.clause, clauses),
      ...optional(file, entry.id, 'project', entry.project, projects),
    ]),
    ...results.implementation.flatMap(({ file, entry }) => [
      ...optional(file, entry.id, 'section', entry.section, clauses, 'clause'),
      ...(entry.projects ?? []).map((name, place) => {
        return { file, record: entry.id, field: `projects.${place}`, name, known: projects, kind: 'project' };
      }),
    ]),
    ...[...results.acts, ...results.funds].flatMap(({ file, entry }) =>
      entry.clauses.map((name, place) => ({ file, record: entry.id, field: `clauses.${place}`, name, known: clauses, kind: 'clause' })),
    ),
    ...results.contradictions.flatMap(({ file, entry }) => [
      ...entry.concerns.map((name, place) => {
        return {
          file,
          record: entry.id,
          field: `concerns.${place}`,
          name,
          known: concerned,
          kind: 'clause, indicator, project or organisation',
        };
      }),
      ...entry.sides.flatMap((side, place) =>
        'source' in side
          ? [
              { file, record: entry.id, field: `sides.${place}.source`, name: side.source, known: index.sources, kind: 'source' },
              {
                file,
                record: entry.id,
                field: `sides.${place}.record`,
                name: side.record,
                known: index.records,
                kind: 'record of the results',
              },
            ]
          : [],
      ),
    ]),
  ];
  return references
    .filter(({ name, known }) => !known.has(name))
    .map(({ file, record, field, name, kind }) => ({ file, record, field, reason: `${name} is no ${kind} of the records` }));
}

function variant(file: string, record: string, name: string | null, known: ReadonlySet<string>): Reference[] {
  return name === null ? [] : [{ file, record, field: 'variant', name, known, kind: 'variant of its series' }];
}

function optional(
  file: string,
  record: string,
  field: string,
  name: string | null,
  known: ReadonlySet<string>,
  kind: string = field,
): Reference[] {
  return name === null ? [] : [{ file, record, field, name, known, kind }];
}
