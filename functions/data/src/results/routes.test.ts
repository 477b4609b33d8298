import { resultListSchema } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { insertObservation } from '../testing/insert-observation.ts';
import { walk } from '../testing/walk.ts';

beforeAll(async () => {
  await fillDatabase();
  await insertObservation(env.DB, { id: 'rd-2010', indicator: 'rd-intensity', year: 2010, value: 3.64 });
});

const list = async (query = '') => resultListSchema.strict().parse(await read(`/results${query}`));

describe('GET /results', () => {
  it('gives every goal with a number, the plan’s before those of other papers, and what came of it', async () => {
    const { total, items, next } = await list();
    expect(items.map(({ id, goalOf, status, value, valueYear }) => [id, goalOf, status, value, valueYear])).toEqual([
      ['rd-intensity-2010', 'plan', 'missed', 3.64, 2010],
      ['rd-intensity-2015', 'plan', 'no-data', 3.64, 2010],
      ['outline-rd-2015', 'outline', 'no-data', 3.64, 2010],
      ['national-key-labs-2015', 'plan', 'no-data', null, null],
    ]);
    expect({ total, next }).toEqual({ total: 4, next: null });
  });

  it('names goal, rule, reasons and the sources of both goal and value', async () => {
    const { items } = await list();
    expect(items[0]).toMatchObject({
      indicator: 'rd-intensity',
      module: 'innovation',
      clause: '2.3.p1',
      year: 2010,
      comparator: 'gte',
      target: 4,
      upper: null,
      observation: 'rd-2010',
      confidence: 'high',
      reasons: ['falls-short'],
      rule: 'status@2',
      sources: [
        { kind: 'clause', quote: '达到4%以上' },
        { kind: 'publication', id: 'source-rd-2010' },
      ],
    });
    expect(items[3]).toMatchObject({ comparator: 'range', target: 9, upper: 10, confidence: null, sources: [{ kind: 'clause' }] });
  });

  it.each([
    ['?module=innovation', 4],
    ['?module=talent', 0],
    ['?year=2010', 1],
    ['?status=no-data', 3],
    ['?goalOf=plan', 3],
    ['?goalOf=outline&year=2015', 1],
    ['?goalOf=plan&status=missed', 1],
  ])('%s filters, and the statuses add up to the total', async (query, total) => {
    const found = await list(query);
    expect(found.total).toBe(total);
    expect(Object.values(found.statuses).reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it('gives all page by page, each once', async () => {
    const { ids, totals } = await walk('/results?limit=1');
    expect(ids).toEqual(['rd-intensity-2010', 'rd-intensity-2015', 'outline-rd-2015', 'national-key-labs-2015']);
    expect(new Set(totals)).toEqual(new Set([4]));
  });

  it.each(['year=20xx', 'status=fine', 'module=nobody', 'goalOf=A B', 'colour=red', 'cursor=!'])('refuses %s by name', async (query) => {
    const response = await ask(`/results?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ parameter: query.split('=')[0] }] });
  });
});

describe('GET /results.csv', () => {
  it('gives the same as a file, with every source', async () => {
    const response = await ask('/results.csv?goalOf=plan&year=2010');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="results-r1.csv"');
    const [header, line, end] = (await response.text()).split('\r\n');
    expect(header).toContain('target,upper,scale,unit_zh_hans');
    expect(line).toMatch(
      /^rd-intensity-2010,rd-intensity,.*,2\.3\.p1,plan,2010,gte,4,,1,.*,3\.64,,2010,eq,high,missed,falls-short,status@2,/u,
    );
    expect(line).toContain('2.3.p1「达到4%以上」；《统计公报》深圳市统计局 2011,http://www.sz.gov.cn/');
    expect(end).toBe('');
  });
});
