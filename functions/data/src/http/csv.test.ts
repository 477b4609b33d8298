import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCsv, type CsvColumn } from './csv.ts';

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

it('never begins a cell with what a spreadsheet would run', () => {
  const rows = ['=1+1', '+86', '-x', '@sum', '\t=1', '＝1'].map((name) => ({ name, value: -3.5 }));
  const cells = writeCsv(columns, rows).split('\r\n').slice(1, -1);
  expect(cells).toEqual(["'=1+1,-3.5", "'+86,-3.5", "'-x,-3.5", "'@sum,-3.5", "'\t=1,-3.5", "'＝1,-3.5"]);
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
