import type { CsvColumn } from '../http/csv.ts';
import { sourceColumns, textColumns } from '../plan/csv-columns.ts';
import type { DataMark } from '../plan/find-data-mark.ts';
import type { ProjectRow } from './find-projects.ts';

/** A project as one line of a file. Names of columns are published: they never change. */
export function projectColumns(mark: DataMark): CsvColumn<ProjectRow>[] {
  return [
    { name: 'id', of: ({ id }) => id },
    ...textColumns<ProjectRow>('name', ({ name }) => name),
    { name: 'name_en_source', of: ({ nameSource }) => nameSource },
    { name: 'name_composed', of: ({ composed }) => composed },
    { name: 'module', of: ({ module }) => module },
    { name: 'programme', of: ({ programme }) => programme },
    { name: 'kind', of: ({ kind }) => kind },
    { name: 'action', of: ({ action }) => action },
    { name: 'organisations', of: ({ organisations }) => organisations.map(({ named }) => named.id).join(' ') },
    { name: 'organisations_zh_hans', of: ({ organisations }) => organisations.map(({ named }) => named.name.zhHans).join('；') },
    { name: 'counts_toward', of: ({ countsToward }) => countsToward },
    ...textColumns<ProjectRow>('note', ({ note }) => note),
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
    ...sourceColumns(mark),
  ];
}
