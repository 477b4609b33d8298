import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyMigrations } from '../database/apply-migrations.ts';
import { dumpDatabase } from '../testing/dump-database.ts';
import { insertObservation } from '../testing/insert-observation.ts';
import { text } from '../testing/small-clauses.ts';
import { smallPlan } from '../testing/small-plan.ts';
import { importPlan } from './import-plan.ts';

const options = { reason: 'test', time: new Date('2026-11-24T00:00:00Z') };

beforeEach(async () => {
  await reset();
  await applyMigrations(env.DB, env.MIGRATIONS);
});

const contents = () => dumpDatabase(env.DB);

function revisions() {
  return env.DB.prepare('select number, time, reason from revisions order by number')
    .all()
    .then(({ results }) => results);
}

describe('importing', () => {
  it('adds a revision with time and reason', async () => {
    expect(await importPlan(env.DB, smallPlan(), options)).toMatchObject({ written: true, revision: 1 });
    expect(await revisions()).toEqual([{ number: 1, time: '2026-11-24T00:00:00.000Z', reason: 'test' }]);
  });

  it('the same plan again writes nothing', async () => {
    await importPlan(env.DB, smallPlan(), options);
    const before = await contents();
    expect(await importPlan(env.DB, smallPlan(), options)).toMatchObject({ written: false, revision: 1 });
    expect(await contents()).toEqual(before);
    expect(await revisions()).toHaveLength(1);
  });

  it('a changed plan replaces the old one and adds a revision; back again leaves what was there first', async () => {
    await importPlan(env.DB, smallPlan(), options);
    const before = await contents();
    const changed = smallPlan();
    changed.projects.pop();
    changed.projects[0]!.name = text('改名', 'Renamed');
    expect(await importPlan(env.DB, changed, options)).toMatchObject({ written: true, revision: 2 });
    expect((await contents())['projects']).toHaveLength(4);
    expect(await importPlan(env.DB, smallPlan(), options)).toMatchObject({ written: true, revision: 3 });
    expect(await contents()).toEqual(before);
  });

  it('leaves the observations of the departments alone', async () => {
    await importPlan(env.DB, smallPlan(), options);
    await insertObservation(env.DB, { id: 'rd-2010', indicator: 'rd-intensity', year: 2010, value: 3.64 });
    const changed = smallPlan();
    changed.projects.pop();
    await importPlan(env.DB, changed, options);
    expect((await contents())['observations']).toMatchObject([{ id: 'rd-2010', value: 3.64 }]);
  });

  it.each([
    [
      'names an organisation that is not there',
      () => {
        const plan = smallPlan();
        plan.projects[0]!.organisations = ['nobody'];
        return plan;
      },
    ],
    [
      'quotes a clause that is not there',
      () => {
        const plan = smallPlan();
        plan.measures[0]!.clause = '9.9';
        return plan;
      },
    ],
    [
      'drops an indicator that has observations',
      () => {
        const plan = smallPlan();
        plan.indicators.shift();
        return plan;
      },
    ],
  ])('a plan that %s is refused as a whole', async (_, broken) => {
    await importPlan(env.DB, smallPlan(), options);
    await insertObservation(env.DB, { id: 'rd-2010', indicator: 'rd-intensity', year: 2010, value: 3.64 });
    const before = await contents();
    await expect(importPlan(env.DB, broken(), options)).rejects.toThrow(/constraint|rd-intensity/iu);
    expect(await contents()).toEqual(before);
    expect(await revisions()).toHaveLength(1);
  });

  it('takes rows that exceed one parameter of D1', async () => {
    const plan = smallPlan();
    const long = text('深'.repeat(200_000), 'a '.repeat(200_000));
    for (const defect of plan.defects) defect.reason = long;
    expect(await importPlan(env.DB, plan, options)).toMatchObject({ written: true });
    expect((await contents())['defects']).toHaveLength(2);
  });
});

describe('migrations', () => {
  it('are applied once', async () => {
    expect(await applyMigrations(env.DB, env.MIGRATIONS)).toEqual([]);
  });

  it('a broken one leaves nothing behind', async () => {
    const broken = { name: '9999_broken.sql', statements: ['create table half (id text)', 'create nonsense'] };
    await expect(applyMigrations(env.DB, [...env.MIGRATIONS, broken])).rejects.toThrow();
    const tables = await env.DB.prepare(`select name from sqlite_master where name = 'half'`).all();
    expect(tables.results).toEqual([]);
  });
});
