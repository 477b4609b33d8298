import type { Event } from '@policy/api';
import type { CsvColumn } from '../http/csv.ts';
import { recordsLicence } from '../licence.ts';
import type { DataMark } from '../plan/find-data-mark.ts';
import { textColumns } from './text-columns.ts';

/** An event as one line of a file. */
export function eventColumns({ revision }: DataMark): CsvColumn<Event>[] {
  return [
    { name: 'id', of: ({ id }) => id },
    { name: 'project', of: ({ project }) => project?.id },
    ...textColumns<Event>('project_name', ({ project }) => project?.name),
    { name: 'printed', of: ({ printed }) => printed },
    { name: 'module', of: ({ module }) => module },
    { name: 'clause', of: ({ clause }) => clause },
    { name: 'kind', of: ({ kind }) => kind },
    { name: 'date', of: ({ date }) => date },
    { name: 'date_from', of: ({ dateFrom }) => dateFrom },
    ...textColumns<Event>('known_as', ({ knownAs }) => knownAs),
    ...textColumns<Event>('statement', ({ statement }) => statement),
    { name: 'identity_sure', of: ({ sure }) => sure },
    ...textColumns<Event>('doubt', ({ doubt }) => doubt),
    ...textColumns<Event>('conflict', ({ conflict }) => conflict),
    { name: 'confidence', of: ({ confidence }) => confidence },
    { name: 'source', of: ({ source }) => source.id },
    { name: 'source_title', of: ({ source }) => source.title },
    { name: 'source_publisher', of: ({ source }) => source.publisher },
    { name: 'source_published', of: ({ source }) => source.published },
    { name: 'source_level', of: ({ source }) => source.level },
    { name: 'source_address', of: ({ source }) => source.url },
    { name: 'revision', of: () => revision },
    { name: 'licence', of: () => recordsLicence },
  ];
}
