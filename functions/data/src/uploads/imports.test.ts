import type { Indicator, Import } from '@policy/api';
import { env } from 'cloudflare:workers';
import { writeXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { dumpDatabase } from '../testing/dump-database.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { check, proposeFile, sendPiece, upload } from '../testing/upload.ts';
import { adding, propose, publishAll, step, write } from '../testing/write.ts';

const columns =
  'indicator,year,value,scale,unit_zh_hans,printed,definition,confidence,source_id,source_title,source_publisher,source_url,source_level';
const line = (year: number, value: number | string, source = 'yearbook', printed = `${value}%`) =>
  `rd-intensity,${year},${value},1,%,${printed},same,high,${source},统计年鉴,深圳市统计局,http://www.sz.gov.cn/,official-statistics`;
const csv = (...lines: string[]) => `\uFEFF${[columns, ...lines].join('\r\n')}\r\n`;

let token: string;

beforeEach(async () => {
  await fillDatabase();
  token = await makeToken('innovation');
});

const observations = async () => ((await read('/indicators/rd-intensity')) as Indicator).observations;

describe('a dry run', () => {
  it('tells what the file would do, and writes nothing', async () => {
    const before = await dumpDatabase(env.DB);
    expect(await check(token, csv(line(2010, 3.64), line(2011, 3.66)))).toEqual({
      rows: 2,
      add: 2,
      revise: 0,
      same: 0,
      faults: [],
      faultCount: 0,
    });
    // All but the file itself.
    const after = await dumpDatabase(env.DB);
    expect({ ...after, uploads: [], upload_chunks: [] }).toEqual(before);
  });

  it('names every bad cell with its line, its column, what stands there and what is wrong', async () => {
    const { faults, faultCount } = await check(
      token,
      csv(
        line(2010, 3.64),
        line(2011, 'much'),
        line(2012, 3.81, 'yearbook', '3.18%'),
        line(1800, 3),
        'nothing,2013,1,1,%,1%,same,high,yearbook,,,,',
      ),
    );
    expect(faultCount).toBe(4);
    expect(faults).toEqual([
      { line: 3, column: 'value', value: 'much', reason: 'must be a number, such as 4.05' },
      { line: 4, column: 'printed', value: '3.18%', reason: 'does not say 3.81 × 1: give the figure exactly as the source prints it' },
      { line: 5, column: 'year', value: '1800', reason: expect.stringContaining('1979') },
      { line: 6, column: 'indicator', value: 'nothing', reason: 'there is no indicator with this id' },
    ]);
  });

  it('counts lines as an editor does, where a cell holds several', async () => {
    const note = '"统计\n年鉴"';
    const { faults } = await check(token, csv(line(2010, 3.64).replace('统计年鉴', note), line(2011, 'x')));
    expect(faults).toMatchObject([
      { line: 2, column: 'source_title' },
      { line: 4, column: 'value' },
    ]);
  });

  it('sees a line that says something else than an earlier one of the same source', async () => {
    const { faults } = await check(token, csv(line(2010, 3.64), line(2010, 3.65)));
    expect(faults).toMatchObject([
      { line: 3, column: 'value', value: '3.65', reason: expect.stringContaining('the same source gives 3.64') },
    ]);
  });

  it('refuses columns that no export has, and misses those that it needs', async () => {
    const { faults } = await check(token, 'indicator,yaer\r\nrd-intensity,2010\r\n');
    expect(faults.map(({ column, line }) => `${line} ${column}`)).toContain('1 yaer');
    expect(faults.map(({ column }) => column)).toContain('printed');
  });

  it('does not let a department write another’s values', async () => {
    const { faults } = await check(await makeToken('talent'), csv(line(2010, 3.64)));
    expect(faults).toMatchObject([{ line: 2, column: 'indicator', reason: expect.stringContaining('“innovation”') }]);
  });

  it.each([
    ['GB 18030', async () => encodeGb18030(csv(line(2010, 3.64)).slice(1))],
    [
      'XLSX',
      async () => {
        const rows = [
          columns.split(','),
          ...[line(2010, 3.64)].map((text) => text.split(',').map((cell) => (/^[\d.]+$/u.test(cell) ? Number(cell) : cell))),
        ];
        return (await writeXlsx({ sheets: [{ name: 'observations', rows }] })) as Uint8Array<ArrayBuffer>;
      },
    ],
  ])('%s is read as well', async (name, file) => {
    expect(await check(token, await file(), name === 'XLSX' ? 'xlsx' : 'csv')).toMatchObject({ rows: 1, add: 1, faultCount: 0 });
  });

  it('a file that is none is refused', async () => {
    const bytes = new Uint8Array([0xff, 0xff, 0xff]);
    for (const format of ['csv', 'xlsx'] as const) {
      const { id } = await upload(token, bytes, { format });
      const response = await write(token, 'POST', `/imports/${id}/check`);
      expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('"parameter":"file"')]);
    }
  });
});

describe('an export', () => {
  const detailed = {
    year: 2012,
    yearFrom: 'page-context',
    revised: true,
    note: { zhHans: '修订数', zhHant: '修訂數', en: 'Revised' },
    source: {
      id: 'yearbook-copy',
      title: '统计年鉴',
      publisher: '深圳市统计局',
      published: '2013',
      url: 'http://www.sz.gov.cn/',
      locator: '表 21-1',
      level: 'official-statistics',
      copy: true,
    },
  };

  beforeEach(async () => {
    await publishAll(token);
    await publishAll(token, adding(detailed));
  });

  it.each([
    ['csv', '/indicators.csv?module=innovation'],
    ['csv', '/indicators.csv?module=innovation&charset=gb18030'],
    ['xlsx', '/indicators.xlsx?module=innovation'],
  ] as const)('comes back as %s with nothing to change (%s)', async (format, path) => {
    const file = new Uint8Array(await (await ask(path)).arrayBuffer());
    const report = await check(token, file, format);
    expect(report.rows).toBeGreaterThan(2);
    expect(report).toEqual({ rows: report.rows, add: 0, revise: 0, same: report.rows, faults: [], faultCount: 0 });
  });

  it('has every field of a value and of its source: one that is changed there is seen', async () => {
    const file = await (await ask('/indicators.csv?module=innovation')).text();
    for (const [from, to] of [
      [',page-context,true,', ',quote,true,'],
      [',page-context,true,', ',page-context,false,'],
    ] as const) {
      expect(file).toContain(from);
      expect(await check(token, file.replace(from, to))).toMatchObject({ revise: 1, faultCount: 0 });
    }
    for (const [from, to, column] of [
      ['表 21-1', '表 21-2', 'source_locator'],
      ['official-statistics,true', 'official-statistics,false', 'source_copy'],
    ] as const) {
      expect(file).toContain(from);
      expect((await check(token, file.replace(from, to))).faults).toMatchObject([
        { column, reason: expect.stringContaining('yearbook-copy') },
      ]);
    }
  });
});

describe('an import', () => {
  it('becomes one proposal and one revision, with an entry in the log for each record', async () => {
    const proposal = await proposeFile(token, csv(line(2010, 3.64), line(2011, 3.66)));
    expect(proposal).toMatchObject({ state: 'draft', rows: 3, content: null });
    expect(await observations()).toEqual([]);
    const published = await step(token, await step(token, proposal, 'review'), 'publish');
    expect(published.revision).toBe(2);
    expect((await observations()).map(({ year, value }) => [year, value])).toEqual([
      [2010, 3.64],
      [2011, 3.66],
    ]);
    const { results } = await env.DB.prepare(
      'select kind, count(*) as n from changes where revision = 2 group by kind order by kind',
    ).all();
    expect(results).toEqual([
      { kind: 'observation', n: 2 },
      { kind: 'proposal', n: 1 },
      { kind: 'source', n: 1 },
    ]);
  });

  it('with one bad line writes nothing at all', async () => {
    const { id } = await upload(token, csv(line(2010, 3.64), line(2011, 'x')));
    const response = await write(token, 'POST', `/imports/${id}/propose`, { body: { reason: 'x' } });
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('line 3, value')]);
    expect(await env.DB.prepare('select count(*) as n from proposals').first('n')).toBe(0);
  });

  it('of a file that became a proposal is refused the second time', async () => {
    const { id } = await upload(token, csv(line(2010, 3.64)));
    const again = () => write(token, 'POST', `/imports/${id}/propose`, { body: { reason: 'x' } });
    expect((await again()).status).toBe(201);
    expect((await again()).status).toBe(409);
  });

  it('whose values somebody else has published in the meantime is refused as a whole', async () => {
    const first = await step(token, await proposeFile(token, csv(line(2010, 3.64))), 'review');
    const second = await step(token, await proposeFile(token, csv(line(2010, 3.64), line(2011, 3.66))), 'review');
    await step(token, first, 'publish');
    const refused = await write(token, 'POST', `/proposals/${second.id}/publish`, { body: { reason: 'x' }, ifMatch: '"2"' });
    expect(refused.status).toBe(409);
    expect(await observations()).toHaveLength(1);
  });
});

describe('pieces', () => {
  const large = csv(
    ...Array.from({ length: 122 * 80 }, (_, place) =>
      line(1979 + (place % 122), 1 + place / 10_000, `yearbook-${Math.floor(place / 122)}`),
    ),
  );
  const bytes = new TextEncoder().encode(large);

  it('go on where they were broken off, in any order, twice as well', async () => {
    const { id, missing, received } = await upload(token, bytes, { pieces: [1] });
    expect([missing, received]).toEqual([[0], bytes.byteLength - 1_000_000]);
    const early = await write(token, 'POST', `/imports/${id}/check`);
    expect([early.status, await early.text()]).toEqual([409, expect.stringContaining('piece 0')]);
    await sendPiece(token, id, 1, bytes);
    expect(await sendPiece(token, id, 0, bytes)).toMatchObject({ missing: [], received: bytes.byteLength });
    expect((await (await write(token, 'GET', `/imports/${id}`)).json()) as Import).toMatchObject({ missing: [] });
  });

  it('that are not the file announced are refused', async () => {
    const { id } = await upload(token, 'abc', { pieces: [] });
    await sendPiece(token, id, 0, new TextEncoder().encode('abd'));
    const response = await write(token, 'POST', `/imports/${id}/check`);
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('sha256')]);
    await expect(sendPiece(token, id, 0, new TextEncoder().encode('too long'))).rejects.toThrow('must have 3 bytes');
    await expect(sendPiece(token, id, 9, new TextEncoder().encode('abc'))).rejects.toThrow('number 0');
  });

  it('of 9,760 rows are imported in one revision', { timeout: 120_000 }, async () => {
    const proposal = await proposeFile(token, large);
    expect(proposal.rows).toBe(122 * 80 + 80);
    const published = await step(token, await step(token, proposal, 'review'), 'publish');
    expect(published.revision).toBe(2);
    expect(await env.DB.prepare('select count(*) as n from observations').first('n')).toBe(122 * 80);
    expect(await env.DB.prepare('select count(*) as n from changes where revision = 2').first('n')).toBe(122 * 80 + 81);
    // What comes after it still works.
    await publishAll(token);
    expect(await read('/health')).toMatchObject({ revision: 3 });
  });
});

it('one department’s import does not see or touch another’s', async () => {
  await propose(token);
  const { id } = await upload(token, csv(line(2010, 3.64)));
  const other = await makeToken('talent');
  expect((await ask(`/imports/${id}`, { headers: { authorization: `Bearer ${other}` } })).status).toBe(403);
});

/** Enough of GB 18030 for these lines: its two-byte part, looked up by decoding. */
function encodeGb18030(text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second !== 0x7f) table.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
    }
  }
  return new Uint8Array(
    [...text].flatMap((character) => (character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : table.get(character)!)),
  );
}
