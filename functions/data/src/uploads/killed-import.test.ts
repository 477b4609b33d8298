import type { D1Database } from '@cloudflare/workers-types';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { applyMigrations } from '../database/apply-migrations.ts';
import { readMigrations } from '../database/read-migrations.ts';
import { importPlan } from '../import/import-plan.ts';
import { actAs } from '../testing/import-file.ts';
import { insertTokens, withDatabase } from '../testing/insert-tokens.ts';
import { openKillable } from '../testing/killable-database.ts';
import { smallPlan } from '../testing/small-plan.ts';

const rows = 200;
const kills = 50;

const folder = mkdtempSync(join(tmpdir(), 'policy-killed-'));
let secret: string;

beforeAll(async () => {
  await withDatabase(folder, async (database) => {
    await applyMigrations(database, readMigrations());
    await importPlan(database, smallPlan(), { reason: 'test', time: new Date() });
    [secret = ''] = await insertTokens(database, [{ department: 'innovation', name: 'desk' }]);
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Phase = 'proposing' | 'publishing';

/** How long each phase took when nothing broke it off, the last time. */
const taken: Record<Phase, number> = { proposing: 0, publishing: 0 };

/**
 * Imports a file and publishes it, or undoes the last one, after it has looked at what the times before have left.
 *
 * @param killed in which phase the database is killed, at some moment of it; null lets it come to its end
 */
async function run(killed: Phase | null): Promise<{ state: State; isDone: boolean }> {
  const { DB, kill, close } = await openKillable(folder);
  try {
    const { last, ...state } = await readState(DB);
    const { propose, publish } = actAs(secret, DB);
    const during = async <Result>(phase: Phase, work: () => Promise<Result>): Promise<Result> => {
      const timer = killed === phase ? setTimeout(kill, Math.random() * taken[phase] * 1.2) : undefined;
      const started = performance.now();
      const result = await work();
      clearTimeout(timer);
      taken[phase] = performance.now() - started;
      return result;
    };
    const doAll = async () => {
      const draft = await during('proposing', () => propose(last === null ? { rows } : { undo: last }));
      await during('publishing', () => publish(draft));
    };
    const isDone = await doAll().then(
      () => true,
      () => false,
    );
    return { state, isDone };
  } finally {
    await close();
  }
}

interface State {
  revision: number;
  observations: number;
  published: number;
  undone: number;
  logged: number;
  unlogged: number;
  empty: number;
  most: number | null;
  least: number | null;
}

/** Everything by which half an import would show, and the import that stands published, if one does. */
async function readState(DB: D1Database): Promise<State & { last: string | null }> {
  const state = await DB.prepare(
    `select (select max(number) from revisions) as revision,
       (select count(*) from observations where origin = 'department') as observations,
       (select count(*) from proposals where state = 'published') as published,
       (select count(*) from proposals where state = 'published' and undoes is not null) as undone,
       (select count(*) from changes where kind = 'observation') as logged,
       (select count(*) from proposals p where not exists (select 1 from changes c where c.kind = 'proposal' and c.record = p.id)) as unlogged,
       (select count(*) from proposals p where not exists (select 1 from proposal_items i where i.proposal = p.id)) as empty,
       (select max(n) from (select count(*) as n from proposal_items where kind = 'observation' group by proposal)) as most,
       (select min(n) from (select count(*) as n from proposal_items where kind = 'observation' group by proposal)) as least,
       (select iif(undoes is null, id, null) from proposals where state = 'published' order by revision desc limit 1) as last`,
  ).first<State & { last: string | null }>();
  return state!;
}

/** All or nothing: each published import has all its rows and their entries in the log, each draft all its items. */
function requireWhole({ revision, observations, published, undone, logged, unlogged, empty, most, least }: State): void {
  const imported = published - undone;
  expect({ observations, revision, logged }).toEqual({
    observations: imported === undone ? 0 : rows,
    revision: 1 + published,
    logged: published * rows,
  });
  expect({ unlogged, empty }).toEqual({ unlogged: 0, empty: 0 });
  if (most !== null) expect({ most, least }).toEqual({ most: rows, least: rows });
}

it(`an import killed at ${kills} random points leaves all of it or nothing, every time`, { timeout: 600_000 }, async () => {
  // A dead database is a fault of ours each time, and told as such.
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  // Whole runs first: they say how long it takes.
  expect((await run(null)).isDone).toBe(true);
  expect((await run(null)).isDone).toBe(true);
  const done: boolean[] = [];
  let published = 2;
  for (let each = 0; each < kills; each += 1) {
    // Two of three while it publishes, which is the shorter part.
    const { state, isDone } = await run(each % 3 === 0 ? 'proposing' : 'publishing');
    requireWhole(state);
    expect(state.published).toBeGreaterThanOrEqual(published);
    published = state.published + (isDone ? 1 : 0);
    done.push(isDone);
  }
  const { state } = await run(null);
  requireWhole(state);
  expect(state.published).toBeGreaterThanOrEqual(published);
  // Most were broken off: else the points were not within the work.
  expect(done.filter((isDone) => !isDone).length).toBeGreaterThan(kills / 2);
  // And it still works: what the last run left is undone, or imported again.
  expect((await run(null)).state.published).toBe(state.published + 1);
});
