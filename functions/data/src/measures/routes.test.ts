import { measureListSchema } from '@policy/api';
import { beforeAll, expect, it } from 'vitest';
import { read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { walk } from '../testing/walk.ts';

beforeAll(() => fillDatabase());

it('gives every measure in the published shape, with its programme and organisations', async () => {
  const list = measureListSchema.strict().parse(await read('/measures'));
  expect(list.items).toMatchObject([
    { id: '4.10.1-m1', programme: 'opening-up', organisations: [{ id: 'hkust' }], source: { quote: '建立联席会议' } },
    { id: '5.3.1-m1', programme: null, organisations: [] },
  ]);
});

it.each([
  ['module=innovation', ['5.3.1-m1']],
  ['programme=opening-up', ['4.10.1-m1']],
  ['clause=5', ['5.3.1-m1']],
  ['organisation=hkust', ['4.10.1-m1']],
  ['organisation=shenzhen-university', []],
])('%s filters', async (query, ids) => {
  const list = measureListSchema.parse(await read(`/measures?${query}`));
  expect(list.items.map(({ id }) => id)).toEqual(ids);
  expect(list.total).toBe(ids.length);
});

it('gives all page by page', async () => {
  expect((await walk('/measures?limit=1')).ids).toEqual(['4.10.1-m1', '5.3.1-m1']);
});
