import { observationInputSchema, type ObservationInput } from '@policy/api';
import type { Fault } from '../checks/fault.ts';
import type { ObservationRow, References } from '../checks/references.ts';
import { describeIssues } from '../http/describe-issues.ts';
import { columnOf, readColumns } from './columns.ts';
import type { FileRow } from './read-file.ts';

const numbers = new Set(['year', 'value', 'upper', 'scale', 'printedScale']);
const truths: Record<string, boolean> = { true: true, false: false };

/**
 * Reads one line as the value that it proposes. What the file has no column for stays as it is in the record that the
 * line revises.
 *
 * @param former the record that it revises
 */
export function readRow(
  { cells }: FileRow,
  columns: ReadonlySet<string>,
  former: ObservationRow | undefined,
  sources: References['sources'],
): { input: ObservationInput } | { faults: Fault[] } {
  const given: Record<string, unknown> = { kind: 'observation', ...(former && keptFields(former, columns)) };
  const note: Record<string, string> = {};
  const source: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [column, field] of Object.entries(readColumns)) {
    const text = cells.get(column);
    if (text === undefined) continue;
    const value = toValue(field, text);
    if (value === undefined)
      faults.push({ field: column, value: text, reason: numbers.has(field) ? 'must be a number, such as 4.05' : 'must be true or false' });
    else if (field.startsWith('note.')) note[field.slice(5)] = text;
    else if (field.startsWith('source.')) source[field.slice(7)] = value;
    else given[field] = value;
  }
  if (faults.length > 0) return { faults };
  if (Object.keys(note).length > 0) given['note'] = note;
  given['source'] = completeSource(source, sources);

  const parsed = observationInputSchema.safeParse(given);
  if (parsed.success) return { input: parsed.data };
  return {
    faults: describeIssues(parsed.error.issues).map(({ parameter, detail }) => {
      const column = columnOf(parameter);
      return { field: column, value: cells.get(column) ?? '', reason: detail };
    }),
  };
}

/** A known source may be named by its id alone; what the line tells of it besides must then be as it is known. */
function completeSource(source: Record<string, unknown>, sources: References['sources']): Record<string, unknown> {
  const known = sources.get(String(source['id']));
  if (known === undefined) return Object.keys(source).length > 1 ? { ...source, copy: source['copy'] ?? false } : source;
  const { title, publisher, published, url, locator, level, copy } = known;
  const told = Object.keys(source).length > 1;
  return told ? { title, publisher, published, url: url === '' ? null : url, locator, level, copy, ...source } : { id: source['id'] };
}

function keptFields({ yearFrom, revised, variant }: ObservationRow, columns: ReadonlySet<string>): Record<string, unknown> {
  return {
    ...(columns.has('year_from') || yearFrom === null ? {} : { yearFrom }),
    ...(columns.has('revised') ? {} : { revised }),
    ...(columns.has('variant') ? {} : { variant: variant?.id ?? null }),
  };
}

function toValue(field: string, text: string): unknown {
  if (numbers.has(field)) return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/iu.test(text) ? Number(text) : undefined;
  if (field === 'revised' || field === 'source.copy') return truths[text.toLowerCase()];
  return text;
}
