import { expect, it } from 'vitest';
import { listAll } from './list-all.ts';

interface Query {
  module?: string | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
}

it('reads every page in order, with the same filters', async () => {
  const asked: (Query | undefined)[] = [];
  const pages: Record<string, { items: number[]; next: string | null }> = {
    first: { items: [1, 2], next: '/api/v1/projects?module=talent&cursor=second' },
    second: { items: [3], next: null },
  };
  const list = async (query?: Query) => {
    asked.push(query);
    return { total: 3, ...pages[query?.cursor ?? 'first']! };
  };
  expect(await listAll(list, { module: 'talent' })).toEqual([1, 2, 3]);
  expect(asked).toEqual([
    { module: 'talent', limit: 200, cursor: undefined },
    { module: 'talent', limit: 200, cursor: 'second' },
  ]);
});

it('stops with an error where the API repeats itself or gives no cursor', async () => {
  const pageWith = (next: string) => async () => ({ total: 9, items: [1], next });
  await expect(listAll(pageWith('/api/v1/projects?cursor=again'), {})).rejects.toThrow('repeats the cursor again');
  await expect(listAll(pageWith('/api/v1/projects'), {})).rejects.toThrow('without a cursor');
});
