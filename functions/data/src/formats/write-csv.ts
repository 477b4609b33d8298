import { writeCsv, type CsvColumn } from '../http/csv.ts';
import { encodeGb18030 } from './gb18030.ts';

export const charsets = ['utf-8', 'gb18030'] as const;
export type Charset = (typeof charsets)[number];

/** A table as CSV in the encoding asked for: UTF-8 begins with a byte order mark, GB 18030 needs none. */
export function csvOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], charset: Charset): Uint8Array<ArrayBuffer> {
  const csv = writeCsv(columns, rows);
  if (charset === 'utf-8') return new TextEncoder().encode(csv);
  return encodeGb18030(csv.replace('\uFEFF', ''));
}
