import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { archiveRevision } from './archive-revision.ts';
import { importPlan } from '../import/import-plan.ts';
import { publishRevision } from '../revisions/publish-revision.ts';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { insertObservation } from '../testing/insert-observation.ts';
import { text } from '../testing/small-clauses.ts';
import { smallPlan } from '../testing/small-plan.ts';
import { walk } from '../testing/walk.ts';

beforeEach(() => fillDatabase());

const time = new Date('2026-11-25T00:00:00Z');

/** A second revision: a project renamed, one gone, and a third revision that changes a defect only. */
async function publishTwice() {
  const plan = smallPlan();
  plan.projects[0]!.name = text('改名', 'Renamed');
  plan.projects.pop();
  await importPlan(env.DB, plan, { reason: 'second', time });
  plan.defects.pop();
  await importPlan(env.DB, plan, { reason: 'third', time });
}

const paths = [
  '/plan',
  '/plan/clauses',
  '/plan/clauses/4.10.1',
  '/projects',
  '/projects?module=talent',
  '/projects?limit=2',
  '/projects.csv',
  '/organisations',
  '/organisations/hkust',
  '/indicators',
  '/indicators/rd-intensity',
  '/indicators.jsonstat',
  '/sources',
  '/results',
  '/defects',
];

describe('a revision by its number', () => {
  it.each(paths)('%s answers as it did when that was the newest', async (path) => {
    const address = `${path}${path.includes('?') ? '&' : '?'}revision=1`;
    const before = await (await ask(address)).text();
    await publishTwice();
    const after = await ask(address);
    expect(await after.text()).toBe(before);
    expect(after.headers.get('policy-revision')).toBe('1');
  });

  it('has the records of each revision, and their number', async () => {
    await publishTwice();
    const names = async (query: string) => {
      const { total, items } = (await read(`/projects${query}`)) as { total: number; items: { name: { en: string } }[] };
      return [total, items[0]!.name.en];
    };
    expect(await names('?revision=1')).toEqual([5, smallPlan().projects[0]!.name.en]);
    expect(await names('?revision=2')).toEqual([4, 'Renamed']);
    expect(await names('?revision=3')).toEqual(await names(''));
    expect(await read('/defects?revision=2')).toMatchObject({ total: 2 });
    expect(await read('/defects?revision=3')).toMatchObject({ total: 1 });
  });

  it('is read page by page without a gap', async () => {
    await publishTwice();
    const { ids, pages } = await walk('/projects?revision=1&limit=2');
    expect(ids).toEqual(smallPlan().projects.map(({ id }) => id));
    expect(pages).toBe(3);
  });

  it('that never was is 404 and names the newest', async () => {
    for (const path of ['/projects?revision=2', '/plan?revision=99', '/projects/hetao?revision=7']) {
      const response = await ask(path);
      expect(response.status, path).toBe(404);
      expect(await response.json()).toMatchObject({ title: 'No such revision', errors: [{ parameter: 'revision' }] });
    }
    for (const revision of ['0', '-1', 'x', '1.0', '']) expect((await ask(`/projects?revision=${revision}`)).status, revision).toBe(400);
  });

  it('a record that was not there yet is 404, one that is gone since is there', async () => {
    await publishTwice();
    const last = smallPlan().projects.at(-1)!.id;
    expect((await ask(`/projects/${last}`)).status).toBe(404);
    expect((await ask(`/projects/${last}?revision=1`)).status).toBe(200);
    expect((await ask(`/projects/${last}?revision=2`)).status).toBe(404);
  });

  it('only what differs is kept again', async () => {
    const versions = async (revision: number) =>
      (await env.DB.prepare('select list, id from record_versions where revision = ? order by list, id').bind(revision).all()).results;
    await publishTwice();
    await archiveRevision(env.DB, 3);
    expect(await versions(3)).toEqual([
      { list: '/defects', id: 'd02' },
      { list: '/plan', id: '' },
    ]);
  });
});

it('an indicator with more values than a row of the database holds is kept and read back whole', async () => {
  await insertObservation(env.DB, { id: 'first', indicator: 'rd-intensity', year: 2011, value: 3.7 });
  const others = (await env.DB.prepare('select name from pragma_table_info(?)').bind('observations').all<{ name: string }>()).results
    .map(({ name }) => name)
    .filter((name) => !['id', 'value'].includes(name));
  await env.DB.prepare(
    `with recursive numbers (value) as (select 1 union all select value + 1 from numbers where value < 5000)
     insert into observations (id, value, ${others.join(', ')})
     select 'value-' || numbers.value, numbers.value / 7.0, ${others.join(', ')} from numbers, observations where id = 'first'`,
  ).run();
  const before = await (await ask('/indicators/rd-intensity')).text();
  expect(before.length).toBeGreaterThan(2_000_000);
  await archiveRevision(env.DB, 1);
  expect(JSON.parse(await (await ask('/indicators/rd-intensity?revision=1')).text())).toEqual(JSON.parse(before));
  expect(await env.DB.prepare('select max(length(item)) as n from record_versions').first<number>('n')).toBeLessThan(1_000_000);
});

describe('publishing', () => {
  const change = {
    actor: 'a',
    department: 'talent',
    action: 'publish',
    kind: 'fact',
    module: 'talent',
    reason: 'why',
    record: 'x',
  } as const;
  const revision = { time, reason: 'why', changes: [change] };

  it('at the same time gives every publication a revision of its own', { timeout: 60_000 }, async () => {
    const all = await Promise.all(
      Array.from({ length: 4 }, () => publishRevision(env.DB, { statements: [], revision, lists: ['/facts'] })),
    );
    expect(all.map((each) => each.revision).toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5]);
    for (const number of [1, 3, 5]) expect((await ask(`/facts?revision=${number}`)).status).toBe(200);
  });

  it('keeps the revision before first, where that was not done', async () => {
    await env.DB.batch([env.DB.prepare('delete from record_versions'), env.DB.prepare('delete from archived_revisions')]);
    const before = await read('/facts');
    await publishRevision(env.DB, { statements: [env.DB.prepare('delete from facts')], revision });
    expect(await read('/facts')).toMatchObject({ total: 0 });
    expect(await read('/facts?revision=1')).toEqual(before);
  });

  it('writes nothing where a statement fails', async () => {
    const failing = publishRevision(env.DB, { statements: [env.DB.prepare('insert into revisions (number) values (null)')], revision });
    await expect(failing).rejects.toThrow();
    expect(await read('/health')).toMatchObject({ revision: 1 });
  });
});
