import { unzipSync, strFromU8 } from 'fflate';
import { env } from 'cloudflare:workers';
import { beforeAll, expect, it } from 'vitest';
import { keepExport, readKeptExport } from './kept-export.ts';
import { importPlan } from '../import/import-plan.ts';
import { ask } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { smallPlan } from '../testing/small-plan.ts';

beforeAll(() => fillDatabase());

const bytesOf = async (path: string) => new Uint8Array(await (await ask(path)).arrayBuffer());

it('everything of a revision comes in one file, the same bytes whenever it is asked for', async () => {
  const first = await bytesOf('/export/r1.zip');
  const files = unzipSync(first);
  expect(Object.keys(files)).toEqual(Object.keys(files).toSorted());
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['README.md', 'schema/openapi.json', 'csv/projects.csv', 'json/plan.json']));
  expect(JSON.parse(strFromU8(files['json/projects.json']!))).toHaveLength(5);
  expect(files['csv/projects.csv']).toEqual(await bytesOf('/projects.csv'));
  expect(strFromU8(files['README.md']!)).toContain('Apache-2.0');

  const plan = smallPlan();
  plan.projects.pop();
  await importPlan(env.DB, plan, { reason: 'second', time: new Date('2026-11-25T00:00:00Z') });
  expect(await bytesOf('/export/r1.zip')).toEqual(first);
  expect(await bytesOf('/export/r2.zip')).not.toEqual(first);
});

it('two that ask first at the same time get the same file', async () => {
  await importPlan(env.DB, smallPlan(), { reason: 'third', time: new Date('2026-11-26T00:00:00Z') });
  const [one, other] = await Promise.all([bytesOf('/export/r2.zip'), bytesOf('/export/r2.zip')]);
  expect(one).toEqual(other);
});

it('later code gives the file that was given before, byte for byte', async () => {
  const kept = await bytesOf('/export/r1.zip');
  // As if other code had made it.
  const others = kept.toReversed();
  await env.DB.prepare('delete from export_pieces').run();
  expect(await keepExport(env.DB, 1, others)).toEqual(others);
  expect(await bytesOf('/export/r1.zip')).toEqual(others);
  expect(await keepExport(env.DB, 1, kept)).toEqual(others);
});

it('a file longer than a row of the database comes back whole', async () => {
  const long = new Uint8Array(2_500_000).map((_, index) => (index * 7919) % 251);
  await keepExport(env.DB, 77, long);
  expect(await readKeptExport(env.DB, 77)).toEqual(long);
});

it('the latest leads to the newest revision', async () => {
  const response = await ask('/export/latest.zip');
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toMatch(/^\.\/r\d+\.zip$/u);
});

it.each([
  ['/export/r99.zip', 404],
  ['/export/r0.zip', 400],
  ['/export/all.zip', 400],
])('%s is %d', async (path, status) => {
  expect((await ask(path)).status).toBe(status);
});
