import type { Observation, Publication, Series } from '@policy/api';
import type { DerivedRecord, ObservationRecord, Plan } from '@policy/plan';
import { series } from '../database/schema/index.ts';
import { tableRows, type TableRows } from './table-rows.ts';

/** The series that are no indicator of the plan, each with its values by year. */
export function seriesRows(plan: Plan, publications: ReadonlyMap<string, Publication>): TableRows {
  const own = plan.series.flatMap(({ id, kind, name, variants }) =>
    kind === 'indicator' || name === null ? [] : [{ id, name, variants, values: valuesOf(plan, id, publications) }],
  );
  return tableRows(
    series,
    own.map((each, position) => ({ id: each.id, position, series: each })),
  );
}

function valuesOf(plan: Plan, id: string, publications: ReadonlyMap<string, Publication>): Series['values'] {
  const records = [...plan.observations, ...plan.derived].filter(({ series: of }) => of === id);
  return records.map((record) => toValue(record, publications)).toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}

function toValue(record: ObservationRecord | DerivedRecord, publications: ReadonlyMap<string, Publication>): Observation {
  const { id, value, comparator, unit, scale, year, printed, note, confidence, definition, variant, revised } = record;
  const isDerived = 'formula' in record;
  return {
    ...{ id, value, comparator, unit, scale, year, printed, source: publications.get(record.source)! },
    ...(note === null ? {} : { note }),
    ...{ confidence, derived: isDerived, sameDefinition: definition === 'same', definition, variant },
    yearFrom: isDerived ? null : record.yearFrom,
    revised,
    formula: isDerived ? { kind: record.formula.kind, text: record.formula.text } : null,
    inputs: isDerived ? record.inputs.map((input) => ({ ...input, source: publications.get(input.source)! })) : [],
  };
}
