import type { Source, Text } from '@policy/api';
import type { CsvColumn } from '../http/csv.ts';

/** A text as three columns. */
export function textColumns<Row>(name: string, textOf: (row: Row) => Text | null | undefined): CsvColumn<Row>[] {
  return [
    { name: `${name}_zh_hans`, of: (row) => textOf(row)?.zhHans },
    { name: `${name}_zh_hant`, of: (row) => textOf(row)?.zhHant },
    { name: `${name}_en`, of: (row) => textOf(row)?.en },
  ];
}

/** Where a record stands in the plan. */
export function quoteColumns<Row extends { source: Source }>(): CsvColumn<Row>[] {
  return [
    { name: 'clause', of: ({ source }) => (source.kind === 'clause' ? source.clause : null) },
    { name: 'quote', of: ({ source }) => (source.kind === 'clause' ? source.quote : null) },
    { name: 'quote_start', of: ({ source }) => (source.kind === 'clause' ? source.start : null) },
    { name: 'quote_end', of: ({ source }) => (source.kind === 'clause' ? source.end : null) },
  ];
}

/** The publication that a value comes from. */
export function publicationColumns<Row extends { source: Source }>(): CsvColumn<Row>[] {
  return [
    ...(['id', 'title', 'publisher', 'published', 'url', 'locator', 'level'] as const).map((field) => ({
      name: `source_${field}`,
      of: ({ source }: Row) => (source.kind === 'publication' ? source[field] : null),
    })),
    { name: 'source_copy', of: ({ source }) => (source.kind === 'publication' ? source.copy === true : null) },
  ];
}
