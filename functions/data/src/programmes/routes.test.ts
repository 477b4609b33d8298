import { programmeListSchema } from '@policy/api';
import { beforeAll, expect, it } from 'vitest';
import { read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { walk } from '../testing/walk.ts';

beforeAll(() => fillDatabase());

it('gives the programmes in their order with the number of their projects', async () => {
  const list = programmeListSchema.strict().parse(await read('/programmes'));
  expect(list.items).toMatchObject([
    { id: 'basic-capacity', number: 1, clause: '4.1', projects: 2 },
    { id: 'opening-up', number: 10, clause: '4.10', projects: 2, source: { kind: 'clause', clause: '4.10.1' } },
  ]);
});

it('gives all page by page', async () => {
  expect((await walk('/programmes?limit=1')).ids).toEqual(['basic-capacity', 'opening-up']);
});
