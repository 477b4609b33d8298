import { proposalDetailSchema, type Indicator } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { adding, observation, propose, publishAll, step, write } from '../testing/write.ts';
import { publishDue } from './publish-due.ts';

let token: string;

beforeEach(async () => {
  await fillDatabase();
  token = await makeToken('innovation', { name: 'statistics desk' });
});

const indicator = () => read('/indicators/rd-intensity') as Promise<Indicator>;

async function log(where = 'true') {
  const { results } = await env.DB.prepare(`select * from changes where ${where} order by id`).all();
  return results;
}

describe('from draft to publication', () => {
  it('a value shows only once it is published: among the observations, in the status, in the revision', async () => {
    const draft = await propose(token);
    expect(proposalDetailSchema.strict().parse(draft)).toMatchObject({
      state: 'draft',
      version: 1,
      rows: 2,
      author: 'statistics desk',
      revision: null,
    });
    const reviewed = await step(token, draft, 'review');
    expect(reviewed).toMatchObject({ state: 'reviewed', reviewer: 'statistics desk' });
    expect((await indicator()).observations).toEqual([]);
    expect((await indicator()).targets[0]).toMatchObject({ year: 2010, status: 'no-data' });
    expect(await read('/health')).toMatchObject({ revision: 1 });

    const published = await step(token, reviewed, 'publish');
    expect(published).toMatchObject({ state: 'published', revision: 2 });
    const { observations, targets } = await indicator();
    expect(observations).toMatchObject([
      { value: 3.64, year: 2010, printed: '3.64%', source: { id: 'bulletin-2010', publisher: '深圳市统计局' } },
    ]);
    expect(targets[0]).toMatchObject({ year: 2010, status: 'missed' });
    expect(await read('/health')).toMatchObject({ revision: 2, counts: { observations: 1 } });
  });

  it('every step stands in the log, with who and why, and the records with what was before and is now', async () => {
    const { id } = await publishAll(token);
    const steps = await log(`kind = 'proposal'`);
    expect(steps.map(({ action }) => action)).toEqual(['propose', 'review', 'publish']);
    expect(steps.map(({ reason }) => reason)).toEqual(['The bulletin is out', 'to review', 'to publish']);
    expect(new Set(steps.map(({ actor, department, record }) => `${actor} ${department} ${record}`))).toEqual(
      new Set([`statistics desk innovation ${id}`]),
    );
    expect(steps.map(({ revision }) => revision)).toEqual([null, null, 2]);
    const records = await log(`revision = 2 and kind <> 'proposal'`);
    expect(records).toMatchObject([
      { kind: 'source', action: 'add', record: 'bulletin-2010', before: null },
      { kind: 'observation', action: 'add', indicator: 'rd-intensity', module: 'innovation', before: null },
    ]);
    expect(JSON.parse(String(records[1]!['after']))).toMatchObject({ value: 3.64, unit: { zhHans: '%' }, sameDefinition: true });
  });

  it('what is not reviewed cannot be published, and what is published not changed', async () => {
    const draft = await propose(token);
    const early = await write(token, 'POST', `/proposals/${draft.id}/publish`, { body: { reason: 'now' }, ifMatch: '"1"' });
    expect([early.status, await early.text()]).toEqual([409, expect.stringContaining('must be reviewed before')]);
    const published = await step(token, await step(token, draft, 'review'), 'publish');
    const late = await write(token, 'PUT', `/proposals/${draft.id}`, { body: adding(), ifMatch: `"${published.version}"` });
    expect(late.status).toBe(409);
  });

  it('a changed draft has to be reviewed again; what was reviewed can be sent back; what was given up stays readable', async () => {
    const reviewed = await step(token, await propose(token), 'review');
    const changed = await write(token, 'PUT', `/proposals/${reviewed.id}`, {
      body: adding({ value: 3.7, printed: '3.7%' }),
      ifMatch: '"2"',
    });
    expect(await changed.json()).toMatchObject({ state: 'draft', reviewer: null, version: 3 });
    const back = await step(token, await step(token, { id: reviewed.id, version: 3 }, 'review'), 'return');
    expect(back.state).toBe('draft');
    expect((await step(token, back, 'withdraw')).state).toBe('withdrawn');
    const { steps } = (await (await write(token, 'GET', `/proposals/${reviewed.id}`)).json()) as { steps: { action: string }[] };
    expect(steps.map(({ action }) => action)).toEqual(['propose', 'review', 'change', 'review', 'return', 'withdraw']);
  });

  it('a proposal of no value of its own department, of nothing that is, or without its version is refused by name', async () => {
    expect((await write(token, 'POST', '/proposals/nothing/review', { body: { reason: 'x' }, ifMatch: '"1"' })).status).toBe(404);
    const { id } = await propose(token);
    const without = await write(token, 'POST', `/proposals/${id}/review`, { body: { reason: 'x' } });
    expect([without.status, await without.text()]).toEqual([428, expect.stringContaining('If-Match')]);
    const unreasoned = await write(token, 'POST', `/proposals/${id}/review`, { body: {}, ifMatch: '"1"' });
    expect([unreasoned.status, await unreasoned.text()]).toEqual([422, expect.stringContaining('"parameter":"reason"')]);
  });
});

describe('four eyes', () => {
  beforeEach(async () => {
    const settled = await write(token, 'PUT', '/departments/innovation', {
      body: { fourEyes: true, reason: 'We want it' },
      ifMatch: '"1"',
    });
    expect([settled.status, await settled.json()]).toEqual([200, { id: 'innovation', fourEyes: true }]);
  });

  it('the author cannot review, nor the last who changed it; somebody else can', async () => {
    const draft = await propose(token);
    const own = await write(token, 'POST', `/proposals/${draft.id}/review`, { body: { reason: 'x' }, ifMatch: '"1"' });
    expect([own.status, await own.text()]).toEqual([403, expect.stringContaining('four eyes')]);

    const colleague = await makeToken('innovation', { name: 'colleague' });
    const changed = await write(colleague, 'PUT', `/proposals/${draft.id}`, { body: adding(), ifMatch: '"1"' });
    expect(changed.status).toBe(200);
    for (const writer of [token, colleague]) {
      expect((await write(writer, 'POST', `/proposals/${draft.id}/review`, { body: { reason: 'x' }, ifMatch: '"2"' })).status).toBe(403);
    }
    const third = await makeToken('innovation', { name: 'head of division' });
    const published = await step(token, await step(third, { id: draft.id, version: 2 }, 'review'), 'publish');
    expect(published).toMatchObject({ state: 'published', author: 'statistics desk', reviewer: 'head of division' });
  });

  it('asked for after an author reviewed their own work, keeps it from being published', async () => {
    await write(token, 'PUT', '/departments/innovation', { body: { fourEyes: false, reason: 'for now' }, ifMatch: '"2"' });
    const reviewed = await step(token, await propose(token), 'review');
    await write(token, 'PUT', '/departments/innovation', { body: { fourEyes: true, reason: 'again' }, ifMatch: '"3"' });
    const refused = await write(token, 'POST', `/proposals/${reviewed.id}/publish`, { body: { reason: 'x' }, ifMatch: '"2"' });
    expect(refused.status).toBe(403);
  });
});

describe('revising and undoing', () => {
  const content = (changes = {}) => ({
    content: { action: 'revise', basedOn: 2, record: observation({ source: { id: 'bulletin-2010' }, ...changes }) },
    reason: 'It was revised',
  });

  async function publishedId() {
    await publishAll(token);
    return (await indicator()).observations[0]!.id;
  }

  it('a revised value replaces the old one, which stays readable in the log with the reason', async () => {
    const id = await publishedId();
    const revision = content({ value: 3.7, printed: '3.70%', revised: true });
    await publishAll(token, { ...revision, content: { ...revision.content, id } });
    expect((await indicator()).observations).toMatchObject([{ id, value: 3.7, revised: true }]);
    const [, entry] = await log(`kind = 'observation'`);
    expect(entry).toMatchObject({ action: 'revise', revision: 3, reason: 'to publish' });
    expect(JSON.parse(String(entry!['before']))).toMatchObject({ value: 3.64 });
  });

  it('who read it before somebody else’s revision is refused with what stands there now', async () => {
    const id = await publishedId();
    const revision = content({ value: 3.7, printed: '3.7%' });
    await publishAll(token, { ...revision, content: { ...revision.content, id } });
    const late = await write(token, 'POST', '/proposals', { body: { ...revision, content: { ...revision.content, id } } });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ detail: expect.stringContaining('revision 3'), current: { value: 3.7 } });
  });

  it('of two drafts that revise the same value, the second cannot overwrite the first', async () => {
    const id = await publishedId();
    const body = (value: number) => {
      const revision = content({ value, printed: `${value}%` });
      return { ...revision, content: { ...revision.content, id } };
    };
    const first = await step(token, await propose(token, body(3.7)), 'review');
    const second = await step(token, await propose(token, body(3.8)), 'review');
    await step(token, first, 'publish');
    const refused = await write(token, 'POST', `/proposals/${second.id}/publish`, { body: { reason: 'x' }, ifMatch: '"2"' });
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('another proposal')]);
    expect((await indicator()).observations).toMatchObject([{ value: 3.7 }]);
    expect(await read('/health')).toMatchObject({ revision: 3 });
  });

  it('an undo is a new revision that brings back what was there, and a second undo what was undone', async () => {
    const first = await publishAll(token);
    const before = (await indicator()).observations;
    const undo = async (id: string) => {
      const response = await write(token, 'POST', `/proposals/${id}/undo`, { body: { reason: 'It was wrong' } });
      expect(response.status).toBe(201);
      return step(token, await step(token, (await response.json()) as { id: string; version: number }, 'review'), 'publish');
    };
    const undone = await undo(first.id);
    expect(undone).toMatchObject({ undoes: first.id, revision: 3 });
    expect((await indicator()).observations).toEqual([]);
    expect((await undo(undone.id)).revision).toBe(4);
    expect((await indicator()).observations).toEqual(before);
    expect((await log(`kind = 'observation'`)).map(({ action }) => action)).toEqual(['add', 'withdraw', 'add']);
    const again = await write(token, 'POST', `/proposals/${first.id}/undo`, { body: { reason: 'x' } });
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('changed again by revision 4')]);
  });
});

describe('scheduled', () => {
  const at = new Date(Date.now() + 3_600_000);

  it('is published by the clock, not before its time, and the log says so', async () => {
    const reviewed = await step(token, await propose(token), 'review');
    expect(await step(token, reviewed, 'publish', { at: at.toISOString() })).toMatchObject({
      state: 'scheduled',
      publishAt: at.toISOString(),
    });
    expect(await publishDue(env, new Date(at.getTime() - 1000))).toBe(0);
    expect((await indicator()).observations).toEqual([]);
    expect(await publishDue(env, at)).toBe(1);
    expect((await indicator()).observations).toMatchObject([{ value: 3.64 }]);
    expect(await publishDue(env, at)).toBe(0);
    expect((await log(`action in ('schedule', 'publish')`)).map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'statistics desk schedule',
      'schedule publish',
    ]);
  });

  it('becomes a draft again where its record was changed in the meantime', async () => {
    const scheduled = await step(token, await step(token, await propose(token), 'review'), 'publish', { at: at.toISOString() });
    await env.DB.prepare(
      `insert into sources (id, title, publisher, url, level) values ('bulletin-2010', 'another', 'x', '', 'press')`,
    ).run();
    expect(await publishDue(env, at)).toBe(0);
    const row = (await (await write(token, 'GET', `/proposals/${scheduled.id}`)).json()) as { state: string; steps: { reason: string }[] };
    expect(row).toMatchObject({ state: 'draft' });
    expect(row.steps.at(-1)!.reason).toContain('another proposal');
    expect(await read('/health')).toMatchObject({ revision: 1 });
  });
});

it('nobody but the department sees what is not published', async () => {
  await propose(token);
  for (const path of ['/proposals', '/tokens', '/self', '/webhooks', '/departments/innovation'])
    expect((await ask(path)).status, path).toBe(401);
  const other = await makeToken('talent');
  expect(await (await write(other, 'GET', '/proposals')).json()).toEqual({ total: 0, items: [], next: null });
});
