/** One column of a table that is given as a file. */
export interface CsvColumn<Row> {
  name: string;
  /** The cell; null is an empty one. */
  of: (row: Row) => string | number | boolean | null | undefined;
}

/** Without it spreadsheets take UTF-8 for the local encoding, and Chinese becomes noise. */
const byteOrderMark = '\uFEFF';

/** Writes a table as RFC 4180 has it: a header, commas, CRLF, quotes where a cell needs them. */
export function writeCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const header = columns.map(({ name }) => writeCell(name));
  const lines = rows.map((row) => columns.map(({ of }) => writeCell(of(row))));
  return byteOrderMark + [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** The answer that a browser keeps as a file of this name. */
export function csvResponse(fileName: string, csv: string): Response {
  return new Response(csv, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${fileName}"` },
  });
}

function writeCell(cell: string | number | boolean | null | undefined): string {
  const text = String(cell ?? '');
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
