import type { Project } from '@policy/api';
import type { CsvColumn } from '../http/csv.ts';
import type { DataMark } from '../plan/find-data-mark.ts';
import { markColumns } from './mark-columns.ts';
import { quoteColumns, textColumns } from './text-columns.ts';

/** A project as one line of a file. */
export function projectColumns(mark: DataMark): CsvColumn<Project>[] {
  return [
    { name: 'id', of: ({ id }) => id },
    ...textColumns<Project>('name', ({ name }) => name),
    { name: 'name_en_source', of: ({ nameSource }) => nameSource },
    { name: 'name_composed', of: ({ composed }) => composed },
    { name: 'module', of: ({ module }) => module },
    { name: 'programme', of: ({ programme }) => programme },
    { name: 'kind', of: ({ kind }) => kind },
    { name: 'action', of: ({ action }) => action },
    { name: 'organisations', of: ({ organisations }) => organisations.map(({ id }) => id).join(' ') },
    { name: 'organisations_zh_hans', of: ({ organisations }) => organisations.map(({ name }) => name.zhHans).join('；') },
    { name: 'counts_toward', of: ({ countsToward }) => countsToward },
    ...textColumns<Project>('note', ({ note }) => note),
    { name: 'status', of: ({ life }) => life.status },
    { name: 'status_reasons', of: ({ life }) => life.reasons.join(' ') },
    { name: 'status_rule', of: ({ life }) => life.rule },
    { name: 'status_date', of: ({ life }) => life.date },
    {
      name: 'known_as_zh_hans',
      of: ({ knownAs }) =>
        knownAs
          .filter(({ sure }) => sure)
          .map(({ name }) => name.zhHans)
          .join('；'),
    },
    ...quoteColumns<Project>(),
    ...markColumns(mark),
  ];
}
