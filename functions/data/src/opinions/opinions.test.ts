import type { List, Opinion, OpinionDetail } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeEach, expect, it } from 'vitest';
import { importPlan } from '../import/import-plan.ts';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { opinion } from '../testing/participation.ts';
import { smallPlan } from '../testing/small-plan.ts';
import { write } from '../testing/write.ts';

let token: string;
beforeEach(async () => {
  await fillDatabase();
  token = await makeToken('innovation');
});

const publish = (changes: object = {}) => write(token, 'POST', '/opinions', { body: { ...opinion, clause: '5.3.1', ...changes } });
const detail = async (id: string) => (await read(`/opinions/${id}`)) as OpinionDetail;

it('an opinion stands at its clause with who, where, when and the source, and is found from the clauses above', async () => {
  expect((await publish()).status).toBe(201);
  const { items } = (await read('/opinions?clause=5.3')) as List<Opinion>;
  expect(items).toEqual([expect.objectContaining({ ...opinion, clause: '5.3.1', department: 'innovation', withdrawn: null })]);
  expect(((await read('/opinions?clause=4.10')) as List<Opinion>).total).toBe(0);
  expect(await (await ask('/opinions.csv')).text()).toContain('深圳大学');
});

it('a revised opinion leaves the former readable; a withdrawn one keeps its number, its days and the reason', async () => {
  const { id } = (await (await publish()).json()) as OpinionDetail;
  const send = (action: string, body: object, version: number) =>
    write(token, 'POST', `/opinions/${id}/${action}`, { body, ifMatch: `"${version}"` });
  expect((await send('revise', { ...opinion, institution: '哈工大深圳', reason: 'Moved' }, 1)).status).toBe(200);
  expect((await send('revise', { ...opinion, reason: 'Too late' }, 1)).status).toBe(412);
  const revised = await detail(id);
  expect(revised).toMatchObject({ institution: '哈工大深圳', version: 2 });
  expect(revised.steps.map(({ content }) => content?.institution)).toEqual(['深圳大学', '哈工大深圳']);

  expect((await send('withdraw', { reason: 'At the wish of the author' }, 2)).status).toBe(200);
  expect(await detail(id)).toMatchObject({ author: null, text: null, source: null, withdrawn: 'At the wish of the author' });
  expect(await (await ask(`/opinions/${id}`)).text()).not.toContain('王教授');
  expect((await send('withdraw', { reason: 'again' }, 3)).status).toBe(409);
  const { results } = await env.DB.prepare(`select action, clause from changes where kind = 'opinion'`).all();
  expect(results).toEqual(['publish', 'revise', 'withdraw'].map((action) => ({ action, clause: '5.3.1' })));
});

it.each([
  [{ clause: '9.9.9' }, 422],
  [{ clause: '4.10.1' }, 403],
  [{ text: { zhHans: '只有一种' } }, 422],
  [{ source: { title: 'x', url: 'javascript:alert(1)' } }, 422],
  [{ date: 'yesterday' }, 422],
])('an opinion with %o is refused', async (changes, status) => {
  expect((await publish(changes)).status).toBe(status);
});

it('two at the same moment are two, or one of them is asked to come again; the database refuses that one is rewritten', async () => {
  const statuses = (await Promise.all([publish(), publish()])).map(({ status }) => status);
  const { total } = (await read('/opinions')) as List<Opinion>;
  expect(statuses.filter((status) => status === 201)).toHaveLength(total);
  expect(statuses.every((status) => [201, 409].includes(status))).toBe(true);
  for (const statement of ['delete from opinions', `update opinion_versions set reason = 'x'`])
    await expect(env.DB.prepare(statement).run(), statement).rejects.toThrow(/never/u);
});

it('an opinion outlives an import of the plan', async () => {
  const { id } = (await (await publish()).json()) as OpinionDetail;
  const before = await detail(id);
  const plan = smallPlan();
  const indicators = plan.indicators.map((each) => ({ ...each, name: { ...each.name, en: 'Another name' } }));
  expect((await importPlan(env.DB, { ...plan, indicators }, { reason: 'again', time: new Date() })).written).toBe(true);
  expect(await detail(id)).toEqual(before);
});
