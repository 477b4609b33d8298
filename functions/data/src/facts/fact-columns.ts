import type { CsvColumn } from '../http/csv.ts';
import { sourceColumns, textColumns } from '../plan/csv-columns.ts';
import type { DataMark } from '../plan/find-data-mark.ts';
import type { FactRow } from './find-facts.ts';

/** A fact as one line of a file: value × scale in unit. Names of columns are published: they never change. */
export function factColumns(mark: DataMark): CsvColumn<FactRow>[] {
  return [
    { name: 'id', of: ({ id }) => id },
    ...textColumns<FactRow>('name', ({ name }) => name),
    { name: 'module', of: ({ module }) => module },
    { name: 'comparator', of: ({ comparator }) => comparator },
    { name: 'value', of: ({ value }) => value },
    { name: 'upper', of: ({ upper }) => upper },
    { name: 'scale', of: ({ scale }) => scale },
    ...textColumns<FactRow>('unit', ({ unit }) => unit),
    { name: 'year', of: ({ year }) => year },
    { name: 'printed', of: ({ printed }) => printed },
    ...textColumns<FactRow>('note', ({ note }) => note),
    ...sourceColumns(mark),
  ];
}
