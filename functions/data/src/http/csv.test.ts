import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvResponse, writeCsv, type CsvColumn } from './csv.ts';

const columns: CsvColumn<{ name: string; value: number | null }>[] = [
  { name: 'name', of: ({ name }) => name },
  { name: 'value', of: ({ value }) => value },
];

it('begins with a byte order mark and a header, and ends each line with CRLF', () => {
  expect(writeCsv(columns, [{ name: '深圳', value: 3.3 }])).toBe('\uFEFFname,value\r\n深圳,3.3\r\n');
  expect(writeCsv(columns, [])).toBe('\uFEFFname,value\r\n');
});

it('quotes what would break a line apart, and leaves nothing for nothing', () => {
  const rows = [
    { name: 'a, b', value: 0 },
    { name: '“x” "y"', value: null },
    { name: 'two\nlines', value: null },
  ];
  expect(writeCsv(columns, rows).split('\r\n').slice(1)).toEqual(['"a, b",0', '"“x” ""y""",', '"two\nlines",', '']);
});

it('gives back every text as it was, rare characters too', () => {
  const text = fc.string({ unit: fc.constantFrom('深', '𠮷', '"', ',', '\r', '\n', ' ', 'a', '�') });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (rows) => {
      const both: CsvColumn<[string, string]>[] = [
        { name: 'a', of: ([a]) => a },
        { name: 'b', of: ([, b]) => b },
      ];
      expect(readCsv(writeCsv(both, rows))).toEqual([['a', 'b'], ...rows]);
    }),
  );
});

it('is kept as a file', () => {
  const { headers } = csvResponse('facts.csv', '');
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('content-disposition')).toBe('attachment; filename="facts.csv"');
});

/** A reader of RFC 4180, cell by cell. */
function readCsv(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}
