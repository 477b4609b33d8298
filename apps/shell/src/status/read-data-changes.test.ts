import type { Change } from '@policy/api';
import type { ApiClient } from '@policy/api-client';
import { expect, test } from 'vitest';
import { readDataChanges } from './read-data-changes.ts';

const change = (revision: number, action = 'publish') => ({ action, revision, time: `2026-11-0${revision}T00:00:00Z` }) as Change;

/** The log as the API tells it, newest first. */
function dataWith(log: Record<string, Change[]>): ApiClient {
  const changes = async ({ module = '' }: { module?: string } = {}) => ({ items: log[module] ?? [] });
  return { changes } as unknown as ApiClient;
}

test('a module’s data is as fresh as its own department’s last change', async () => {
  const data = dataWith({ plan: [change(3), change(1, 'import')], talent: [change(2)] });
  const found = await readDataChanges(data, ['talent', 'industry']);
  expect(found.get('talent')).toEqual({ at: '2026-11-02T00:00:00Z', revision: 2 });
  expect(found.get('industry')).toEqual({ at: '2026-11-01T00:00:00Z', revision: 1 });
});

test('a later import of the plan has written every module’s records anew', async () => {
  const data = dataWith({ plan: [change(3, 'import')], talent: [change(2)] });
  expect((await readDataChanges(data, ['talent'])).get('talent')?.revision).toBe(3);
});

test('where the data does not answer, nothing is said', async () => {
  const data = { changes: () => Promise.reject(new Error('gone')) } as unknown as ApiClient;
  expect((await readDataChanges(data, ['talent', 'finance'])).size).toBe(0);
});
