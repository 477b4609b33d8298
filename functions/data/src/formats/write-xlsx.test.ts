import { env } from 'cloudflare:workers';
import { beforeAll, expect, it } from 'vitest';
import { importPlan } from '../import/import-plan.ts';
import { ask } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { smallPlan } from '../testing/small-plan.ts';

beforeAll(() => fillDatabase());

const bytesOf = async (path: string) => new Uint8Array(await (await ask(path)).arrayBuffer());

it('a spreadsheet of a revision has the same bytes whenever it is asked for, and other bytes at another revision', async () => {
  const first = await bytesOf('/projects.xlsx?revision=1');
  // A file that told its time would differ by now: ZIP counts in steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(await bytesOf('/projects.xlsx?revision=1')).toEqual(first);

  const plan = smallPlan();
  plan.projects.pop();
  await importPlan(env.DB, plan, { reason: 'second', time: new Date('2026-11-25T00:00:00Z') });
  expect(await bytesOf('/projects.xlsx?revision=1')).toEqual(first);
  expect(await bytesOf('/projects.xlsx')).not.toEqual(first);
});
