import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { importPlan } from '../import/import-plan.ts';
import { revisionStatements } from '../revisions/revision-statements.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { smallPlan } from '../testing/small-plan.ts';

const time = new Date('2026-11-25T00:00:00Z');
const change = { actor: 'a', department: 'talent', action: 'publish', kind: 'observation', module: 'talent', reason: 'why' } as const;

beforeEach(() => fillDatabase());

async function log() {
  const { results } = await env.DB.prepare('select * from changes order by id').all();
  return results;
}

describe('the log', () => {
  it('tells an import, the revision that it made and why', async () => {
    expect(await log()).toMatchObject([{ actor: 'import', action: 'import', kind: 'plan', revision: 1, reason: 'test', department: null }]);
  });

  it('tells nothing of an import that changes nothing', async () => {
    await importPlan(env.DB, smallPlan(), { reason: 'again', time });
    expect(await log()).toHaveLength(1);
  });

  it('keeps the entries of one revision together and in order, with what was before and after', async () => {
    const changes = Array.from({ length: 30 }, (_, place) => ({ ...change, record: `record-${place}`, before: null, after: { place } }));
    await env.DB.batch(revisionStatements(env.DB, { time, reason: 'why', changes }));
    const added = (await log()).slice(1);
    expect(added.map(({ record }) => record)).toEqual(changes.map(({ record }) => record));
    expect(new Set(added.map(({ revision }) => revision))).toEqual(new Set([2]));
    expect(added[3]).toMatchObject({ before: null, after: '{"place":3}', time: '2026-11-25T00:00:00.000Z' });
  });

  it.each(['update changes set reason = ?', 'delete from changes where reason <> ?'])('refuses “%s”', async (statement) => {
    await expect(env.DB.prepare(statement).bind('other').run()).rejects.toThrow(/changes are never/u);
    expect(await log()).toMatchObject([{ reason: 'test' }]);
  });
});

it('a revision of a department leaves the plan’s content as it was: the same import still has nothing to do', async () => {
  await env.DB.batch(revisionStatements(env.DB, { time, reason: 'why', changes: [{ ...change, record: 'x' }] }));
  expect(await importPlan(env.DB, smallPlan(), { reason: 'again', time })).toMatchObject({ written: false, revision: 2 });
});
