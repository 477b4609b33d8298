import { healthSchema } from '@policy/api';
import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { applyMigrations } from '../database/apply-migrations.ts';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';

it('is 503 before there is a table, before there is data, and 200 after the import', async () => {
  await reset();
  const bare = await ask('/health');
  expect(bare.status).toBe(503);
  expect(healthSchema.strict().parse(await bare.json())).toMatchObject({ status: 'empty', newest: null, editionSha256: null });

  for (const path of ['/projects', '/projects/hetao', '/plan', '/plan/clauses/4', '/search?q=a']) {
    expect((await ask(path)).status, path).toBe(503);
  }

  await applyMigrations(env.DB, env.MIGRATIONS);
  expect((await ask('/health')).status).toBe(503);
  expect((await ask('/plan')).status).toBe(503);
  expect(await read('/projects')).toEqual({ total: 0, items: [], next: null });

  await fillDatabase();
  expect(healthSchema.strict().parse(await read('/health'))).toMatchObject({
    status: 'ok',
    revision: 1,
    newest: '2026-11-24T00:00:00.000Z',
    editionSha256: expect.stringMatching(/^b9074050/u),
    counts: { projects: 5, observations: 0 },
  });
});
