import type { CsvColumn } from '../http/csv.ts';
import { recordsLicence } from '../licence.ts';
import type { DataMark } from '../plan/find-data-mark.ts';

/** Which document, edition and revision a line is of, and on what terms: a file must say so when it is found again alone. */
export function markColumns({ documentNumber, address, sha256, revision }: DataMark): CsvColumn<unknown>[] {
  return [
    { name: 'source_document', of: () => documentNumber },
    { name: 'source_address', of: () => address },
    { name: 'edition_sha256', of: () => sha256 },
    { name: 'revision', of: () => revision },
    { name: 'licence', of: () => recordsLicence },
  ];
}
