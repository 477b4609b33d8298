import type { Text } from '@policy/api';
import type { CsvColumn } from '../http/csv.ts';
import type { sources } from '../database/schema/index.ts';
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

/** The publication that a record comes from, and in which revision of the data it stands. */
export function publicationColumns<Row>({ revision }: DataMark, sourceOf: (row: Row) => typeof sources.$inferSelect): CsvColumn<Row>[] {
  return [
    { name: 'source', of: (row) => sourceOf(row).id },
    { name: 'source_title', of: (row) => sourceOf(row).title },
    { name: 'source_publisher', of: (row) => sourceOf(row).publisher },
    { name: 'source_published', of: (row) => sourceOf(row).published },
    { name: 'source_level', of: (row) => sourceOf(row).level },
    { name: 'source_address', of: (row) => sourceOf(row).url },
    { name: 'revision', of: () => revision },
  ];
}
