import { dayInShenzhen, type Consultation, type ConsultationDetail, type List, type Question } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { importPlan } from '../import/import-plan.ts';
import { askAsVisitor, askedNumber } from '../testing/ask-as-visitor.ts';
import { read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { consultation, insertOverdue } from '../testing/participation.ts';
import { smallPlan } from '../testing/small-plan.ts';
import { write } from '../testing/write.ts';

let token: string;
beforeEach(async () => {
  await fillDatabase();
  token = await makeToken('innovation');
});

const inThree = (en: string) => ({ zhHans: '结果', zhHant: '結果', en });
const today = dayInShenzhen(new Date());
const open = (changes: object = {}) => write(token, 'POST', '/consultations', { body: { ...consultation, opens: today, ...changes } });
const act = (id: string, action: string, body: object, version = 1) =>
  write(token, 'POST', `/consultations/${id}/${action}`, { body, ifMatch: `"${version}"` });
const detail = async (id: string) => (await read(`/consultations/${id}`)) as ConsultationDetail;

describe('a consultation', () => {
  it('is open from its first to its last day, and takes contributions only then', async () => {
    const { id } = (await (await open()).json()) as ConsultationDetail;
    expect(await detail(id)).toMatchObject({ state: 'open', days: expect.any(Number), contributions: 0, result: null, version: 1 });
    const about = { kind: 'consultation', id } as const;
    const number = await askedNumber({ about, kind: 'contribution', text: 'The housing target matters most to me' });
    expect(await read(`/questions/${number}`)).toMatchObject({ state: 'noted', days: null, about: { name: { en: 'On the targets' } } });
    expect((await detail(id)).contributions).toBe(1);
    expect((await askAsVisitor({ about, kind: 'question' })).outcome).toBe('faulty');
    expect(await read('/questions/figures')).toEqual({ items: [] });

    const planned = (await (await open({ opens: '2098-01-01' })).json()) as ConsultationDetail;
    const over = await insertOverdue();
    for (const closed of [planned.id, over, '99'])
      expect(await askAsVisitor({ about: { kind: 'consultation', id: closed }, kind: 'contribution' })).toEqual({ outcome: 'closed' });
    const states = ((await read('/consultations')) as List<Consultation>).items.map(({ state }) => state);
    expect(states).toEqual(['result-due', 'planned', 'open']);
    for (const state of ['open', 'planned', 'result-due', 'concluded']) {
      const { total } = (await read(`/consultations?state=${state}&clause=5.3.1`)) as List<Consultation>;
      expect(total, state).toBe(state === 'concluded' ? 0 : 1);
    }
  });

  it('that is over is overdue day by day until its result, which is corrected with a reason and never before it is over', async () => {
    const id = await insertOverdue();
    const { state, days } = await detail(id);
    expect([state, days! > 200]).toEqual(['result-due', true]);
    expect((await act(id, 'result', { text: inThree('Housing comes first') })).status).toBe(200);
    expect(await detail(id)).toMatchObject({
      state: 'concluded',
      days: null,
      result: { date: today, text: { en: 'Housing comes first' } },
    });
    expect((await act(id, 'result', { text: inThree('Schools come first') }, 2)).status).toBe(422);
    expect((await act(id, 'result', { text: inThree('Schools come first'), reason: 'Counted wrong' }, 2)).status).toBe(200);
    expect((await detail(id)).steps.map(({ action, text }) => [action, text?.en])).toEqual([
      ['conclude', 'Housing comes first'],
      ['correct', 'Schools come first'],
    ]);
    const { id: running } = (await (await open()).json()) as ConsultationDetail;
    expect((await act(running, 'result', { text: inThree('x') })).status).toBe(409);
  });

  it('can be given more time, never less, and not once it is over', async () => {
    const { id } = (await (await open({ closes: '2097-01-01' })).json()) as ConsultationDetail;
    expect((await act(id, 'extend', { closes: '2096-12-31', reason: 'x' })).status).toBe(422);
    expect((await act(id, 'extend', { closes: '2097-06-30', reason: 'Many asked for it' })).status).toBe(200);
    expect(await detail(id)).toMatchObject({
      closes: '2097-06-30',
      steps: [{ action: 'extend', closes: '2097-06-30', reason: 'Many asked for it' }],
    });
    expect((await act(await insertOverdue(), 'extend', { closes: '2099-01-01', reason: 'x' })).status).toBe(409);
  });

  it.each([
    [{ opens: '2026-01-01' }, 422],
    [{ closes: '2026-01-01' }, 422],
    [{ clauses: ['9.9.9'] }, 422],
    [{ clauses: [] }, 422],
    [{ opens: '2098-02-30' }, 422],
    [{ clauses: ['4.10.1'] }, 403],
  ])('with %o is refused', async (changes, status) => {
    expect((await open(changes)).status).toBe(status);
  });

  it('cannot be removed or rewritten, and outlives an import of the plan', async () => {
    const id = await insertOverdue();
    for (const statement of ['delete from consultations', `update consultations set title = '{}', version = version + 1`])
      await expect(env.DB.prepare(statement).run(), statement).rejects.toThrow(/never/u);
    const before = await detail(id);
    const plan = smallPlan();
    const indicators = plan.indicators.map((each) => ({ ...each, name: { ...each.name, en: 'Another name' } }));
    expect((await importPlan(env.DB, { ...plan, indicators }, { reason: 'again', time: new Date() })).written).toBe(true);
    expect(await detail(id)).toEqual(before);
    expect(((await read('/questions')) as List<Question>).total).toBe(0);
  });
});
