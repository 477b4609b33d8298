import type { Result } from '@policy/api';
import type { CsvColumn } from '../http/csv.ts';
import type { DataMark } from '../plan/find-data-mark.ts';
import { markColumns } from './mark-columns.ts';
import { sourcesColumns } from './sources-columns.ts';
import { textColumns } from './text-columns.ts';

/** A result as one line of a file: goal and value × scale in unit. */
export function resultColumns(mark: DataMark): CsvColumn<Result>[] {
  return [
    { name: 'id', of: ({ id }) => id },
    { name: 'indicator', of: ({ indicator }) => indicator },
    ...textColumns<Result>('name', ({ name }) => name),
    { name: 'module', of: ({ module }) => module },
    { name: 'clause', of: ({ clause }) => clause },
    { name: 'goal_of', of: ({ goalOf }) => goalOf },
    { name: 'year', of: ({ year }) => year },
    { name: 'comparator', of: ({ comparator }) => comparator },
    { name: 'target', of: ({ target }) => target },
    { name: 'upper', of: ({ upper }) => upper },
    { name: 'scale', of: ({ scale }) => scale },
    ...textColumns<Result>('unit', ({ unit }) => unit),
    { name: 'value', of: ({ value }) => value },
    { name: 'value_upper', of: ({ valueUpper }) => valueUpper },
    { name: 'value_year', of: ({ valueYear }) => valueYear },
    { name: 'value_comparator', of: ({ valueComparator }) => valueComparator },
    { name: 'confidence', of: ({ confidence }) => confidence },
    { name: 'status', of: ({ status }) => status },
    { name: 'reasons', of: ({ reasons }) => reasons.join(' ') },
    { name: 'rule', of: ({ rule }) => rule },
    ...sourcesColumns<Result>(),
    ...markColumns(mark),
  ];
}
