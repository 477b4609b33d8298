import type { ProjectDetail } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { importPlan } from '../import/import-plan.ts';
import { read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { smallPlan } from '../testing/small-plan.ts';
import { publishAll, step, write } from '../testing/write.ts';

let token: string;

beforeEach(async () => {
  await fillDatabase();
  token = await makeToken('talent');
});

const text = (zhHans: string, en: string) => ({ zhHans, zhHant: zhHans, en });
const report = (changes: object = {}) => ({
  content: {
    action: 'add',
    record: {
      kind: 'event',
      project: 'shenzhen-university',
      event: 'opened',
      date: '2010-09',
      dateFrom: 'quote',
      statement: text('学校开学。', 'The university opened.'),
      confidence: 'high',
      source: {
        id: 'report-2010',
        title: '年报',
        publisher: '深圳大学',
        published: '2010',
        url: 'https://www.szu.edu.cn/',
        level: 'institution-own-site',
      },
      ...changes,
    },
  },
  reason: 'The annual report is out',
});

const project = () => read('/projects/shenzhen-university') as Promise<ProjectDetail>;

describe('a report on a project', () => {
  it('shows among its events with the evidence, and its status follows by the rule', async () => {
    expect(await project()).toMatchObject({ life: { status: 'not-yet-sourced' }, events: [] });
    await publishAll(token, report());
    const { life, events } = await project();
    expect(events).toMatchObject([{ kind: 'opened', date: '2010-09', clause: '4.1.1', source: { id: 'report-2010' } }]);
    expect(life).toMatchObject({ status: 'in-operation', decidedBy: events[0]!.id });
    expect(await read('/events?project=shenzhen-university')).toMatchObject({ total: 1 });
    const entry = await env.DB.prepare(`select project, module, revision from changes where kind = 'event'`).first();
    expect(entry).toEqual({ project: 'shenzhen-university', module: 'talent', revision: 2 });
  });

  it('stays when the plan is imported again, and so does the status that rests on it', async () => {
    await publishAll(token, report());
    const before = await project();
    const changed = smallPlan();
    changed.defects.pop();
    expect(await importPlan(env.DB, changed, { reason: 'changed', time: new Date() })).toMatchObject({ written: true });
    expect(await project()).toEqual(before);
  });

  it('undone, leaves the project as it was before', async () => {
    const before = await project();
    const { id } = await publishAll(token, report());
    const undo = (await (await write(token, 'POST', `/proposals/${id}/undo`, { body: { reason: 'Wrong' } })).json()) as {
      id: string;
      version: number;
    };
    await step(token, await step(token, undo, 'review'), 'publish');
    expect(await project()).toEqual(before);
  });

  it.each([
    ['of no project', { project: 'nothing' }, 'content.record.project'],
    ['with a date more exact than the page that it is from', { dateFrom: 'page' }, 'content.record.date'],
    ['with a date from nowhere', { dateFrom: null }, 'content.record.dateFrom'],
    ['of the future', { date: '2999' }, 'content.record.date'],
    ['of a kind that is none', { event: 'exploded' }, 'content.record.event'],
    ['in two languages', { statement: { zhHans: '开学', en: 'Opened' } }, 'content.record.statement.zhHant'],
  ])('%s is refused by the field', async (_, changes, parameter) => {
    const response = await write(token, 'POST', '/proposals', { body: report(changes) });
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { errors: { parameter: string }[] };
    expect(errors.map((error) => error.parameter)).toContain(parameter);
  });

  it('of another department’s project is refused', async () => {
    const response = await write(await makeToken('industry'), 'POST', '/proposals', { body: report() });
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('“talent”')]);
  });
});
