import { importLimits } from '@policy/api';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { unprocessable } from '../http/problem.ts';

/** One line of a file: where it stands, and its cells by the names of the columns. Empty cells are left out. */
export interface FileRow {
  line: number;
  cells: ReadonlyMap<string, string>;
}

type Cell = string | number | boolean | Date | null | undefined;

/**
 * Reads a table. CSV may be UTF-8 or GB 18030; of a workbook, the first sheet counts.
 *
 * @throws 422 where it cannot be read, has no header, or more rows than it may have
 */
export async function readFile(format: 'csv' | 'xlsx', bytes: Uint8Array): Promise<{ columns: string[]; rows: FileRow[] }> {
  const lines = format === 'csv' ? readCsv(bytes) : await readSheet(bytes);
  const [header, ...rest] = lines;
  if (header === undefined) throw refusal('holds no row: the first one names the columns');
  const columns = header.cells.map((cell) => textOf(cell).toLowerCase());
  const repeated = columns.find((column, place) => column !== '' && columns.indexOf(column) !== place);
  if (repeated !== undefined) throw refusal(`names the column “${repeated}” twice`);
  const rows = rest
    .map(({ line, cells }) => ({
      line,
      cells: new Map(cells.map((cell, place) => [columns[place] ?? '', textOf(cell)] as const).filter(([, text]) => text !== '')),
    }))
    .filter(({ cells }) => cells.size > 0);
  if (rows.length > importLimits.rows) throw refusal(`holds more than ${importLimits.rows} rows: cut it into several`);
  return { columns: columns.filter((column) => column !== ''), rows };
}

function readCsv(bytes: Uint8Array): { line: number; cells: Cell[] }[] {
  const text = decode(bytes);
  // The header and one row too many, which tells that there are too many.
  const rows = parseCsv(text, { delimiter: ',', maxRows: importLimits.rows + 2 });
  let line = 1;
  return rows.map((cells) => {
    const start = line;
    line += 1 + cells.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.split('\n').length - 1 : 0), 0);
    return { line: start, cells };
  });
}

async function readSheet(bytes: Uint8Array): Promise<{ line: number; cells: Cell[] }[]> {
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [0], maxRows: importLimits.rows + 2 });
    return (sheets[0]?.rows ?? []).map((cells, place) => ({ line: place + 1, cells }));
  } catch {
    throw refusal('cannot be read as XLSX: save it again as “Excel workbook”');
  }
}

function decode(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  throw refusal('is neither UTF-8 nor GB 18030');
}

/** A spreadsheet turns dates and numbers into cells of their own. */
function textOf(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell ?? '').trim();
}

function refusal(detail: string) {
  return unprocessable([{ parameter: 'file', detail }]);
}
