import type { Clause, Plan } from '@policy/api';
import type { ApiClient } from '@policy/api-client';
import { sampleClause } from '@policy/ui/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readClauses } from './read-clauses.ts';

const plan = (revision: number) => ({ edition: { sha256: 'abc' }, revision }) as Plan;
const items: Clause[] = ['4', '4.p1', '4.1'].map((id) => ({ ...sampleClause, id }));

/** A client that counts how often it was asked. */
function countingClient() {
  const clauses = vi.fn(() => Promise.resolve({ total: items.length, items, next: null }));
  return { data: { clauses } as unknown as ApiClient, clauses };
}

beforeEach(() => {
  const kept = new Map<string, Response>();
  const cache = {
    match: (address: string) => Promise.resolve(kept.get(address)?.clone()),
    put: (address: string, answer: Response) => Promise.resolve(void kept.set(address, answer)),
  };
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) });
});

describe('readClauses', () => {
  it('gives all clauses by one question, and by none while the revision is the same', async () => {
    const { data, clauses } = countingClient();
    const first = await readClauses(data, plan(1));
    expect(first.map(({ id }) => id)).toEqual(['4', '4.p1', '4.1']);
    expect(await readClauses(data, plan(1))).toEqual(first);
    expect(clauses).toHaveBeenCalledTimes(1);
    await readClauses(data, plan(2));
    expect(clauses).toHaveBeenCalledTimes(2);
  });

  it('keeps nothing when the clauses cannot be had', async () => {
    const failing = { clauses: () => Promise.reject(new Error('down')) } as unknown as ApiClient;
    await expect(readClauses(failing, plan(1))).rejects.toThrow('down');
    expect(await readClauses(countingClient().data, plan(1))).toHaveLength(3);
  });
});
