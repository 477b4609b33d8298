import { defectListSchema } from '@policy/api';
import { beforeAll, expect, it } from 'vitest';
import { read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { walk } from '../testing/walk.ts';

beforeAll(() => fillDatabase());

it('gives the whole register in the published shape', async () => {
  const list = defectListSchema.strict().parse(await read('/defects'));
  expect(list.items).toMatchObject([
    { id: 'd01', clause: '1.1', printed: '。', witness: { title: 'lsbar.com' } },
    { id: 'd02', clause: null, printed: '', witness: null },
  ]);
});

it('filters by clause', async () => {
  expect(await read('/defects?clause=1')).toMatchObject({ total: 1, items: [{ id: 'd01' }] });
});

it('gives all page by page', async () => {
  expect((await walk('/defects?limit=1')).ids).toEqual(['d01', 'd02']);
});
