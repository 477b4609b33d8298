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

/** What a spreadsheet would take for a formula, and run; full-width forms too. */
const formula = /^[=+\-@\t＝＋－＠]/u;

/** A text that looks like a formula is written behind an apostrophe, which spreadsheets do not show; numbers stay as they are. */
function writeCell(cell: string | number | boolean | null | undefined): string {
  const given = String(cell ?? '');
  const text = typeof cell === 'string' && formula.test(given) ? `'${given}` : given;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
