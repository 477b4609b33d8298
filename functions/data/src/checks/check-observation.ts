import type { ObservationInput } from '@policy/api';
import { unsaidNumbers } from '@policy/plan/printed-figure';
import { checkSource } from './check-source.ts';
import type { Fault } from './fault.ts';
import { measured, type ObservationRow, type References, type SourceRow } from './references.ts';

export interface CheckedObservation {
  row: ObservationRow;
  /** The source, where it is new. */
  source: SourceRow | null;
}

/**
 * Checks a value as strictly as the plan's own records are: the printed figure says it, everything that it refers to
 * exists, it is counted in the indicator's unit, and its source gives no other value for the same thing.
 *
 * @param id of the record that it will be
 * @param references what is there; what the value adds is added to it, so that the next row of a file is checked against it
 */
export function checkObservation(
  id: string,
  input: ObservationInput,
  references: References,
): { checked: CheckedObservation | null; faults: Fault[] } {
  const indicator = references.indicators.get(input.indicator);
  if (indicator === undefined) {
    return { checked: null, faults: [{ field: 'indicator', value: input.indicator, reason: 'there is no indicator with this id' }] };
  }
  const { added, faults: sourceFaults } = checkSource(input.source, references.sources);
  const variant = input.variant === null ? null : indicator.variants.get(input.variant);
  const row: ObservationRow = {
    id,
    indicator: indicator.id,
    value: input.value,
    upper: input.upper,
    comparator: input.comparator,
    unit: indicator.unit,
    scale: input.scale,
    year: input.year,
    printed: input.printed,
    note: input.note,
    source: input.source.id,
    confidence: input.confidence,
    derived: false,
    sameDefinition: input.definition === 'same',
    definition: input.definition,
    variant: variant ?? null,
    yearFrom: input.yearFrom,
    revised: input.revised,
    formula: null,
    inputs: null,
    origin: 'department',
  };
  const faults = [
    ...sourceFaults,
    ...printedFaults(input),
    ...rangeFaults(input),
    ...(input.unit === indicator.unit.zhHans
      ? []
      : [{ field: 'unit', value: input.unit, reason: `“${indicator.id}” is counted in “${indicator.unit.zhHans}”` }]),
    ...(variant === undefined
      ? [
          {
            field: 'variant',
            value: input.variant,
            reason: `must be one of: ${[...indicator.variants.keys()].join(', ') || 'none (leave it out)'}`,
          },
        ]
      : []),
    ...otherValueFaults(row, references),
  ];
  if (faults.length > 0) return { checked: null, faults };
  const before = references.observations.get(id);
  if (before) references.byMeasure.delete(measured(before.row));
  references.byMeasure.set(measured(row), row);
  return { checked: { row, source: added }, faults: [] };
}

function printedFaults(input: ObservationInput): Fault[] {
  return unsaidNumbers(input).map((field) => ({
    field: 'printed',
    value: input.printed,
    reason: `does not say ${input[field]} × ${input.scale}: give the figure exactly as the source prints it`,
  }));
}

function rangeFaults({ comparator, value, upper }: ObservationInput): Fault[] {
  if (comparator === 'range' && upper === null) return [{ field: 'upper', value: upper, reason: 'a range needs its upper end' }];
  if (comparator !== 'range' && upper !== null) return [{ field: 'upper', value: upper, reason: 'only a range has an upper end' }];
  if (upper !== null && upper <= value) return [{ field: 'upper', value: upper, reason: `must be more than ${value}` }];
  return [];
}

/** A second, different value of the same thing must be told apart or left out. */
function otherValueFaults(row: ObservationRow, { byMeasure, observations }: References): Fault[] {
  const other = byMeasure.get(measured(row));
  if (other === undefined || other.id === row.id) return [];
  const former = observations.get(row.id)?.row;
  if (former && measured(former) === measured(row)) return [];
  const reason =
    other.value * other.scale === row.value * row.scale
      ? `is there already as “${other.id}”, from the same source`
      : `the same source gives ${other.value} for that year as “${other.id}”: revise that one`;
  return [{ field: 'value', value: row.value, reason }];
}
