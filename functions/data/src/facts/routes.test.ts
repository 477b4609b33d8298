import { factListSchema } from '@policy/api';
import { beforeAll, expect, it } from 'vitest';
import { read } from '../testing/ask.ts';
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
