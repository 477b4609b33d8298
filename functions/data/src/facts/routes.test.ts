import { factListSchema } from '@policy/api';
import { beforeAll, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';

beforeAll(() => fillDatabase());

it('gives every fact as a value with scale, year and source', async () => {
  const list = factListSchema.strict().parse(await read('/facts'));
  expect(list.items).toMatchObject([
    {
      id: 'hightech-product-output-2007',
      value: 7598.8,
      scale: 100_000_000,
      year: 2007,
      printed: '7598.8亿元',
      source: { kind: 'clause', clause: '1.1.p1' },
    },
  ]);
});

it.each([
  ['module=plan', 1],
  ['module=talent', 0],
  ['clause=1.1', 1],
  ['clause=4', 0],
])('%s filters', async (query, total) => {
  expect(await read(`/facts?${query}`)).toMatchObject({ total });
});

it('gives all of them as a file', async () => {
  const response = await ask('/facts.csv?clause=1');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="facts-r1.csv"');
  const [header, fact, end] = (await response.text()).split('\r\n');
  expect(header).toContain('value,upper,scale,unit_zh_hans');
  expect(fact).toMatch(/^hightech-product-output-2007,.*,eq,7598\.8,,100000000,元,元,yuan,2007,7598\.8亿元,.*,1\.1\.p1,.*,1,Apache-2\.0$/u);
  expect(end).toBe('');
});
