import type { CsvColumn } from '../http/csv.ts';
import { publicationColumns, textColumns } from '../plan/csv-columns.ts';
import type { DataMark } from '../plan/find-data-mark.ts';
import type { EventRow } from './find-events.ts';

/** An event as one line of a file. Names of columns are published: they never change. */
export function eventColumns(mark: DataMark): CsvColumn<EventRow>[] {
  return [
    { name: 'id', of: ({ id }) => id },
    { name: 'project', of: ({ project }) => project },
    ...textColumns<EventRow>('project_name', ({ of }) => of?.name ?? null),
    { name: 'printed', of: ({ printed }) => printed },
    { name: 'module', of: ({ module }) => module },
    { name: 'clause', of: ({ clause }) => clause },
    { name: 'kind', of: ({ kind }) => kind },
    { name: 'date', of: ({ date }) => date },
    { name: 'date_from', of: ({ dateFrom }) => dateFrom },
    ...textColumns<EventRow>('known_as', ({ knownAs }) => knownAs),
    ...textColumns<EventRow>('statement', ({ statement }) => statement),
    { name: 'identity_sure', of: ({ sure }) => sure },
    ...textColumns<EventRow>('doubt', ({ doubt }) => doubt),
    ...textColumns<EventRow>('conflict', ({ conflict }) => conflict),
    { name: 'confidence', of: ({ confidence }) => confidence },
    ...publicationColumns<EventRow>(mark, ({ publication }) => publication),
  ];
}
