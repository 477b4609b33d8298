import { ApiError, type ApiClient } from '@policy/api-client';
import { renderComponent } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import ComparedRevision from './ComparedRevision.vue';
import { readRevision } from './read-revision.ts';

const state = { revision: 3, newest: 5, time: '2026-11-25T17:00:00Z' };
const render = (of: object, frozen: boolean) =>
  renderComponent(ComparedRevision, { ids: ['a', 'b'], state: { ...state, ...of }, frozen }, 'en');

test('what follows the data offers the address that stays', async () => {
  const html = await render({ revision: 5 }, false);
  expect(html).toContain('data revision 5 of 2026-11-26, the newest so far');
  expect(html).toContain('href="/en/compare?a=a&amp;b=b&amp;revision=5"');
  expect(html).toContain('href="/en/cite/comparisons/a.b?revision=5"');
});

test('what stays says so, names the newest and leads to it', async () => {
  const html = await render({}, true);
  expect(html).toContain('data revision 3 of 2026-11-26, which this address keeps for good; the newest is revision 5.');
  expect(html).toContain('href="/en/compare?a=a&amp;b=b"');
  expect(await render({ revision: 5 }, true)).toContain('so far it is the newest');
});

const revisions = [5, 4, 3].map((number) => ({ number, time: state.time }));
/** A data API that has kept revision 3 and the newest, 5, but not 4. */
const data = {
  health: async () => ({ status: 'ok', revision: 5, newest: state.time }),
  revisions: async () => ({ total: 3, items: revisions, next: null }),
  indicators: async ({ revision }: { revision: string }) => {
    if (!['3', '5'].includes(revision)) throw new ApiError({ type: '', title: 'No such revision', status: 404, detail: '' });
    return { total: 0, items: [], next: null };
  },
} as unknown as ApiClient;

test.each([
  ['', 5],
  ['3', 3],
  ['5', 5],
  ['4', null],
  ['6', null],
  ['03', null],
  ['newest', null],
])('the address’s revision “%s” is read as %s', async (asked, revision) => {
  const read = await readRevision(data, new URLSearchParams(asked === '' ? '' : { revision: asked }));
  expect([read.asked, read.state?.revision ?? null]).toEqual([asked, revision]);
});

test('a data API at fault is no missing revision', async () => {
  const broken = { ...data, indicators: () => Promise.reject(new Error('timed out')) } as unknown as ApiClient;
  await expect(readRevision(broken, new URLSearchParams('revision=3'))).rejects.toThrow('timed out');
});
