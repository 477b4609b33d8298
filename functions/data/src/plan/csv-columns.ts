import type { Text } from '@policy/api';
import type { CsvColumn } from '../http/csv.ts';
import type { Quotation } from './clause-source.ts';
import type { DataMark } from './find-data-mark.ts';

/** A text as three columns. */
export function textColumns<Row>(name: string, textOf: (row: Row) => Text | null): CsvColumn<Row>[] {
  return [
    { name: `${name}_zh_hans`, of: (row) => textOf(row)?.zhHans },
    { name: `${name}_zh_hant`, of: (row) => textOf(row)?.zhHant },
    { name: `${name}_en`, of: (row) => textOf(row)?.en },
  ];
}

/** Where a record stands in the plan, and in which document, edition and revision that is. */
export function sourceColumns({ documentNumber, address, sha256, revision }: DataMark): CsvColumn<Quotation>[] {
  return [
    { name: 'clause', of: ({ clause }) => clause },
    { name: 'quote', of: ({ quote }) => quote },
    { name: 'quote_start', of: ({ quoteStart }) => quoteStart },
    { name: 'quote_end', of: ({ quoteEnd }) => quoteEnd },
    { name: 'source_document', of: () => documentNumber },
    { name: 'source_address', of: () => address },
    { name: 'edition_sha256', of: () => sha256 },
    { name: 'revision', of: () => revision },
  ];
}
