import type { Clause, ClauseNode, Plan } from '@policy/api';
import type { ApiClient } from '@policy/api-client';
import { sampleClause } from '@policy/ui/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readClauses } from './read-clauses.ts';

const node = (id: string, children: ClauseNode[] = []) => ({ id, children }) as ClauseNode;
const plan = (revision: number) =>
  ({ edition: { sha256: 'abc' }, revision, tree: [node('4', [node('4.p1'), node('4.1', [node('4.1.1')])]), node('5')] }) as Plan;

/** A client that answers in another order than it was asked, and notes what it was asked for. */
function slowClient() {
  const asked: string[] = [];
  const clause = async (id: string): Promise<Clause> => {
    asked.push(id);
    await new Promise((resolve) => setTimeout(resolve, id === '4' ? 20 : 0));
    return { ...sampleClause, id };
  };
  return { data: { clause } as ApiClient, asked };
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
  it('gives all clauses in the order of the plan, whatever comes first', async () => {
    const clauses = await readClauses(slowClient().data, plan(1));
    expect(clauses.map(({ id }) => id)).toEqual(['4', '4.p1', '4.1', '4.1.1', '5']);
  });

  it('asks once for each revision', async () => {
    const { data, asked } = slowClient();
    const first = await readClauses(data, plan(1));
    expect(await readClauses(data, plan(1))).toEqual(first);
    expect(asked).toHaveLength(5);
    await readClauses(data, plan(2));
    expect(asked).toHaveLength(10);
  });

  it('keeps nothing when a clause cannot be had', async () => {
    const failing = { clause: () => Promise.reject(new Error('down')) } as unknown as ApiClient;
    await expect(readClauses(failing, plan(1))).rejects.toThrow('down');
    expect(await readClauses(slowClient().data, plan(1))).toHaveLength(5);
  });
});
