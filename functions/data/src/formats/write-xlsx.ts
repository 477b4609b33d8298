import { writeXlsx } from 'hucre/xlsx';
import type { CsvColumn } from '../http/csv.ts';

/** Written into every file, so that the same records give the same bytes. */
const fixedTime = new Date('2008-09-21T00:00:00Z');

/** A workbook with one sheet: a header and a line for each row. Numbers stay numbers, and no cell is a formula. */
export function xlsxOf<Row>(name: string, columns: readonly CsvColumn<Row>[], rows: readonly Row[]): Promise<Uint8Array<ArrayBuffer>> {
  const header = columns.map((column) => column.name);
  const lines = rows.map((row) => columns.map(({ of }) => of(row) ?? null));
  const workbook = { sheets: [{ name, rows: [header, ...lines] }], properties: { created: fixedTime, modified: fixedTime } };
  return writeXlsx(workbook) as Promise<Uint8Array<ArrayBuffer>>;
}
