import { changeListSchema, dayInShenzhen, type ConsultationDetail, type OpinionDetail } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { noteConsultationDays } from '../consultations/note-days.ts';
import { askedNumber } from '../testing/ask-as-visitor.ts';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { consultation, insertOverdue, opinion } from '../testing/participation.ts';
import { walk } from '../testing/walk.ts';
import { write } from '../testing/write.ts';

let token: string;
beforeEach(async () => {
  await fillDatabase();
  token = await makeToken('innovation');
});

const inThree = (en: string) => ({ zhHans: '来自公报', zhHant: '來自公報', en });
const changes = async (query: string) => changeListSchema.parse(await read(`/changes?${query}`)).items;
const told = async (query: string) => (await changes(query)).map(({ kind, record, action }) => `${kind} ${record} ${action}`);
const post = async <Detail>(path: string, body: object, version?: number) =>
  (await (await write(token, 'POST', path, version === undefined ? { body } : { body, ifMatch: `"${version}"` })).json()) as Detail;
const today = dayInShenzhen(new Date());
const open = (more: object = {}) => post<ConsultationDetail>('/consultations', { ...consultation, opens: today, ...more });

describe('what departments say to the public', () => {
  it('is told on demand only, newest first, with who, why and what was said: it belongs to no revision', async () => {
    const id = await askedNumber();
    const [before, feed] = [await read('/changes'), await (await ask('/changes.atom?with=participation')).text()];
    await post(`/questions/${id}/answer`, { text: inThree('From the bulletin') }, 1);
    await post(`/questions/${id}/answer`, { text: inThree('From the yearbook'), reason: 'Misread' }, 2);
    await post(`/questions/${id}/withhold`, { text: inThree('It names a person') }, 3);
    expect(await read('/changes')).toEqual(before);
    const common = { kind: 'question', record: id, revision: null, department: 'innovation', indicator: 'rd-intensity', before: null };
    expect((await changes('with=participation')).slice(0, -1)).toMatchObject([
      { ...common, action: 'withhold', reason: '来自公报', after: inThree('It names a person') },
      { ...common, action: 'correct', reason: 'Misread', after: inThree('From the yearbook') },
      { ...common, action: 'answer', reason: '', after: inThree('From the bulletin') },
    ]);
    // Nothing of it is kept from before the answer.
    const atom = await (await ask('/changes.atom?with=participation')).text();
    expect(atom).not.toBe(feed);
    expect(atom).toContain(`<link href="http://portal.test/api/v1/questions/${id}"/>`);
    const { ids } = await walk('/changes?with=participation&limit=1');
    expect(new Set(ids).size).toBe(4);
  });

  it('is found by its kind, its department and what it is about', async () => {
    const number = await askedNumber();
    await post(`/questions/${number}/answer`, { text: inThree('From the bulletin') }, 1);
    const { id } = await open();
    const contribution = await askedNumber({
      about: { kind: 'consultation', id },
      kind: 'contribution',
      text: 'Housing matters most to me',
    });
    await post(`/questions/${contribution}/withhold`, { text: inThree('It names a person') }, 1);
    await post('/opinions', { ...opinion, clause: '5.3.1' });
    const all = ['opinion 1 publish', `question ${contribution} withhold`, `consultation ${id} open`, `question ${number} answer`];
    expect(await told('kind=question,consultation,opinion')).toEqual(all);
    expect(await told('kind=consultation')).toEqual([all[2]]);
    expect(await told('kind=question,opinion&department=talent')).toEqual([]);
    expect(await told(`about=consultation:${id}`)).toEqual([all[1], all[2]]);
    expect(await told(`about=question:${number}`)).toEqual([all[3]]);
    for (const clause of ['5.3.1', '5.3', '5']) {
      expect((await told(`about=clause:${clause}&with=participation`)).slice(0, -1), clause).toEqual([all[0], all[2]]);
      expect(await told(`about=clause:${clause}`), clause).toEqual(
        ['plan plan import'].map(() => expect.stringMatching(/^plan .* import$/u)),
      );
    }
    expect((await told('about=clause:5.30&with=participation')).length).toBe(1);
    expect((await told('about=indicator:rd-intensity&with=participation')).slice(0, -1)).toEqual([all[3]]);
    expect((await told('about=module:innovation&with=participation')).slice(0, -1)).toEqual(all);
    expect(await told('kind=question&since=1')).toEqual([]);
  });

  it('tells of an opinion that it was published and withdrawn, and never what it said', async () => {
    const { id } = await post<OpinionDetail>('/opinions', { ...opinion, clause: '5.3.1' });
    await post(`/opinions/${id}/withdraw`, { reason: 'At the wish of the author' }, 1);
    const shown = await changes('kind=opinion');
    expect(shown).toMatchObject([
      { action: 'withdraw', reason: 'At the wish of the author' },
      { action: 'publish', reason: '', after: null },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/王教授|座谈会/u);
  });
});

describe('the days of a consultation', () => {
  it('are noted as they come, each once; one that opened when it was published, or has its result, has nothing to note', async () => {
    const { id: opened } = await open({ closes: today });
    const { id: planned } = await open({ opens: '2098-01-01' });
    const overdue = await insertOverdue();
    await insertOverdue({ concluded: '2026-02-02' });
    for (const minute of ['00', '01']) await noteConsultationDays(env.DB, new Date(`2026-11-25T08:${minute}:00Z`));
    expect(await told('kind=consultation')).toEqual([
      `consultation ${overdue} close`,
      `consultation ${planned} open`,
      `consultation ${opened} open`,
    ]);
    // The year ends eight hours earlier in Shenzhen.
    await noteConsultationDays(env.DB, new Date('2097-12-31T16:00:00Z'));
    expect((await changes('kind=consultation')).slice(0, 2)).toMatchObject([
      { record: planned, action: 'begin', actor: 'schedule', department: 'innovation', time: '2097-12-31T16:00:00.000Z', reason: '' },
      { record: opened, action: 'close', after: null },
    ]);
    await noteConsultationDays(env.DB, new Date('2099-01-01T16:00:00Z'));
    expect((await told('kind=consultation'))[0]).toBe(`consultation ${planned} close`);
  });
});
