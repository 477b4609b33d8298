import type { Fact } from '@policy/api';
import type { CsvColumn } from '../http/csv.ts';
import type { DataMark } from '../plan/find-data-mark.ts';
import { markColumns } from './mark-columns.ts';
import { quoteColumns, textColumns } from './text-columns.ts';

/** A fact as one line of a file: value × scale in unit. */
export function factColumns(mark: DataMark): CsvColumn<Fact>[] {
  return [
    { name: 'id', of: ({ id }) => id },
    ...textColumns<Fact>('name', ({ name }) => name),
    { name: 'module', of: ({ module }) => module },
    { name: 'comparator', of: ({ comparator }) => comparator },
    { name: 'value', of: ({ value }) => value },
    { name: 'upper', of: ({ upper }) => upper },
    { name: 'scale', of: ({ scale }) => scale },
    ...textColumns<Fact>('unit', ({ unit }) => unit),
    { name: 'year', of: ({ year }) => year },
    { name: 'printed', of: ({ printed }) => printed },
    ...textColumns<Fact>('note', ({ note }) => note),
    ...quoteColumns<Fact>(),
    ...markColumns(mark),
  ];
}
