import type { D1Database } from '@cloudflare/workers-types';
import { importLimits, type ImportReport, type ObservationInput, type RowFault } from '@policy/api';
import { checkObservation } from '../checks/check-observation.ts';
import type { Fault } from '../checks/fault.ts';
import { findReferences, type ObservationRow, type References } from '../checks/references.ts';
import { newObservationId, sourceItem } from '../proposals/check-content.ts';
import type { Item } from '../proposals/items.ts';
import type { Actor } from '../tokens/actor.ts';
import { columnOf, requiredColumns, unknownColumns } from './columns.ts';
import { readFile, type FileRow } from './read-file.ts';
import { readRow } from './read-row.ts';

interface Checked {
  report: ImportReport;
  /** What the file would write; not to be used where there are faults. */
  items: Item[];
}

/**
 * Reads a file and checks every line of it, as a single value is checked. Nothing is written.
 *
 * @throws 422 where it cannot be read at all
 */
export async function checkFile(database: D1Database, actor: Actor, format: 'csv' | 'xlsx', bytes: Uint8Array): Promise<Checked> {
  const { columns, rows } = await readFile(format, bytes);
  const faults: RowFault[] = headerFaults(columns);
  const items: Item[] = [];
  const counts = { add: 0, revise: 0, same: 0 };
  if (faults.length === 0) {
    const references = await findReferences(database, {
      indicators: valuesOf(rows, 'indicator'),
      projects: [],
      sources: valuesOf(rows, 'source_id'),
    });
    for (const row of rows) {
      const checked = checkRow(actor, row, new Set(columns), references);
      if ('faults' in checked) faults.push(...checked.faults.map((fault) => toRowFault(row, fault)));
      else {
        counts[checked.does] += 1;
        items.push(...checked.items);
      }
    }
  }
  return { items, report: { rows: rows.length, ...counts, faults: faults.slice(0, importLimits.reported), faultCount: faults.length } };
}

type CheckedRow = { does: 'add' | 'revise' | 'same'; items: Item[] } | { faults: Fault[] };

function checkRow(actor: Actor, row: FileRow, columns: ReadonlySet<string>, references: References): CheckedRow {
  // Baselines, targets and goals of other papers stand in the same export; they are the plan's and cannot be changed.
  if ((row.cells.get('figure') ?? 'observation') !== 'observation') return { does: 'same', items: [] };
  const id = row.cells.get('id');
  const former = id === undefined ? undefined : references.observations.get(id);
  if (id !== undefined && former === undefined) {
    return { faults: [{ field: 'id', value: id, reason: 'the indicator has no value with this id: leave it empty to add one' }] };
  }
  if (former?.row.derived) return checkDerived(row, former.row);
  const read = readRow(row, columns, former?.row, references.sources);
  return 'faults' in read ? read : checkValue(actor, row, read.input, former, references);
}

function checkValue(
  actor: Actor,
  row: FileRow,
  input: ObservationInput,
  former: { row: ObservationRow; changed: number } | undefined,
  references: References,
): CheckedRow {
  const id = former?.row.id ?? newObservationId(input.indicator, input.year);
  const { checked, faults } = checkObservation(id, input, references);
  if (former && checked && isSame(former.row, checked.row)) return { does: 'same', items: [] };

  const indicator = references.indicators.get(input.indicator);
  if (indicator && indicator.module !== actor.department) {
    const reason = `belongs to the department “${indicator.module}”; your token is of “${actor.department}”`;
    return { faults: [{ field: 'indicator', value: indicator.id, reason }] };
  }
  const late = former ? lateFaults(row, former.changed) : [];
  if (checked === null || indicator === undefined || late.length > 0) return { faults: [...faults, ...late] };
  const { module, clause } = indicator;
  const action = former ? 'revise' : 'add';
  const item: Item = { kind: 'observation', action, record: id, row: checked.row, module, clause, indicator: indicator.id };
  return { does: action, items: [...(checked.source ? [sourceItem(checked.source, actor)] : []), item] };
}

function checkDerived({ cells }: FileRow, former: ObservationRow): CheckedRow {
  const same = Number(cells.get('value')) === former.value && Number(cells.get('year')) === former.year;
  if (same) return { does: 'same', items: [] };
  return { faults: [{ field: 'value', value: cells.get('value') ?? '', reason: 'is computed from other values: revise those' }] };
}

function lateFaults({ cells }: FileRow, changed: number): Fault[] {
  const revision = Number(cells.get('revision') ?? Number.NaN);
  if (!Number.isInteger(revision) || revision < 1) {
    const reason = 'must be the revision of the data in which the value was read';
    return [{ field: 'revision', value: cells.get('revision') ?? '', reason }];
  }
  if (changed <= revision) return [];
  return [{ field: 'revision', value: revision, reason: `the value was changed by revision ${changed} since: export it again` }];
}

/** Whether a line leaves a record as it is. Whose it is by origin does not count. */
function isSame(former: ObservationRow, row: ObservationRow): boolean {
  const fields = [
    'indicator',
    'value',
    'upper',
    'comparator',
    'scale',
    'year',
    'printed',
    'source',
    'confidence',
    'sameDefinition',
    'yearFrom',
    'revised',
  ] as const;
  const definition = former.definition ?? (former.sameDefinition ? 'same' : 'other');
  return (
    fields.every((field) => former[field] === row[field]) &&
    definition === row.definition &&
    former.variant?.id === row.variant?.id &&
    former.unit.zhHans === row.unit.zhHans &&
    (['zhHans', 'zhHant', 'en'] as const).every((language) => former.note?.[language] === row.note?.[language])
  );
}

function headerFaults(columns: readonly string[]): RowFault[] {
  const missing = requiredColumns.filter((column) => !columns.includes(column));
  return [
    ...missing.map((column) => ({ line: 1, column, value: '', reason: 'this column is missing' })),
    ...unknownColumns(columns).map((column) => ({ line: 1, column, value: column, reason: 'no export has such a column' })),
  ];
}

function toRowFault({ line, cells }: FileRow, { field, value, reason }: Fault): RowFault {
  const column = cells.has(field) ? field : columnOf(field);
  return { line, column, value: cells.get(column) ?? String(value ?? ''), reason };
}

function valuesOf(rows: readonly FileRow[], column: string): Set<string> {
  return new Set(rows.flatMap(({ cells }) => cells.get(column) ?? []));
}
