import type { List, Question, QuestionDetail, QuestionFigures } from '@policy/api';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { importPlan } from '../import/import-plan.ts';
import { askAsVisitor, askedNumber } from '../testing/ask-as-visitor.ts';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { smallPlan } from '../testing/small-plan.ts';
import { walk } from '../testing/walk.ts';
import { write } from '../testing/write.ts';

let token: string;
beforeEach(async () => {
  await fillDatabase();
  token = await makeToken('innovation');
});

const inThree = (en: string) => ({ zhHans: '来自公报', zhHant: '來自公報', en });
const detail = async (id: string) => (await read(`/questions/${id}`)) as QuestionDetail;
const act = (id: string, action: string, body: object, version = 1, secret: string | null = token) =>
  write(secret, 'POST', `/questions/${id}/${action}`, { body, ifMatch: `"${version}"` });

describe('a question', () => {
  it('appears at once with what it is about, its department and its clock, and nothing of who asked', async () => {
    const id = await askedNumber();
    const question = await detail(id);
    expect(question).toMatchObject({
      ...{ id, kind: 'question', state: 'open', days: 0, answer: null, withheld: null, version: 1, steps: [] },
      ...{ department: 'innovation', locale: 'zh-hans', text: '2010年的数值从哪里来？请说明。' },
      about: { kind: 'indicator', id: 'rd-intensity', module: 'innovation', name: { en: expect.stringMatching(/./u) } },
    });
    const kept = await env.DB.prepare('select * from questions').first();
    expect(Object.keys(kept!).toSorted()).toEqual(
      [
        'number',
        'kind',
        'about_kind',
        'about',
        'department',
        'text',
        'text_hash',
        'locale',
        'asked',
        'state',
        'answered',
        'changed',
        'version',
      ].toSorted(),
    );
    expect(kept!['asked']).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });

  it('waits by days', async () => {
    await askedNumber();
    await env.DB.prepare(
      `insert into questions (kind, about_kind, about, department, text, text_hash, locale, asked, changed, state)
       values ('error', 'clause', '4.10.1', 'talent', 'x', 'x', 'en', '2026-01-01', '2026-01-01', 'open')`,
    ).run();
    const { items } = (await read('/questions?about=clause:4.10.1')) as List<Question>;
    expect(items[0]!.days).toBeGreaterThan(300);
  });

  it('asked again about the same thing is the same, whatever its case and spaces; about another thing it is another', async () => {
    const first = await askedNumber({ text: 'Where is the figure from?' });
    expect(await askedNumber({ text: '  where IS the\nfigure from? ' })).toBe(first);
    expect(await askedNumber({ text: 'Where is the figure from?', about: { kind: 'project', id: 'hetao' } })).not.toBe(first);
  });

  it.each([
    [{ kind: '' as const }, { outcome: 'faulty', faults: [{ field: 'kind', fault: 'no-kind' }] }],
    [{ text: 'too short' }, { outcome: 'faulty', faults: [{ field: 'text', fault: 'too-short' }] }],
    [{ text: 'write to me@example.com please' }, { outcome: 'faulty', faults: [{ field: 'text', fault: 'email' }] }],
    [{ about: { kind: 'project', id: 'nowhere' } as const }, { outcome: 'closed' }],
    [{ about: { kind: 'constructor' as 'project', id: 'hetao' } }, { outcome: 'closed' }],
  ])('is refused with what is wrong: %o', async (changes, outcome) => {
    expect(await askAsVisitor(changes)).toEqual(outcome);
    expect(((await read('/questions')) as List<Question>).total).toBe(0);
  });

  it('cannot be asked over the API, which only tells of it', async () => {
    const response = await ask('/questions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('outlives an import of the plan, with its answer', async () => {
    const id = await askedNumber();
    await act(id, 'answer', { text: inThree('From the bulletin') });
    const before = await detail(id);
    const plan = smallPlan();
    const renamed = plan.indicators.map((each) => ({ ...each, name: { ...each.name, en: 'Another name' } }));
    const { written } = await importPlan(env.DB, { ...plan, indicators: renamed }, { reason: 'again', time: new Date() });
    expect(written).toBe(true);
    const name = { ...before.about.name, en: 'Another name' };
    expect(await detail(id)).toEqual({ ...before, about: { ...before.about, name } });
  });
});

describe('an answer', () => {
  it('shows at once with its day; a correction needs a reason and leaves the former readable', async () => {
    const id = await askedNumber();
    const tag = (await ask('/questions')).headers.get('etag');
    expect((await act(id, 'answer', { text: inThree('From the bulletin') })).status).toBe(200);
    expect((await ask('/questions', { headers: { 'if-none-match': tag! } })).status).toBe(200);
    expect(await detail(id)).toMatchObject({
      state: 'answered',
      days: 0,
      version: 2,
      answer: { department: 'innovation', text: { en: 'From the bulletin' } },
    });

    const silent = await act(id, 'answer', { text: inThree('From the yearbook') }, 2);
    expect([silent.status, await silent.json()]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ parameter: 'reason' })] }),
    ]);
    expect((await act(id, 'answer', { text: inThree('From the yearbook'), reason: 'Wrong source' }, 2)).status).toBe(200);
    const { answer, steps } = await detail(id);
    expect(answer!.text.en).toBe('From the yearbook');
    expect(steps.map(({ action, text, reason }) => [action, text?.en, reason])).toEqual([
      ['answer', 'From the bulletin', null],
      ['correct', 'From the yearbook', 'Wrong source'],
    ]);
    const { results } = await env.DB.prepare(`select actor, action, reason from changes where kind = 'question'`).all();
    expect(results).toEqual([
      { actor: 'desk of innovation', action: 'answer', reason: '来自公报' },
      { actor: 'desk of innovation', action: 'correct', reason: 'Wrong source' },
    ]);
  });

  it('of two at the same time is one: the other is told what stands there now', async () => {
    const id = await askedNumber();
    const both = await Promise.all(['a', 'b'].map((words) => act(id, 'answer', { text: inThree(words) })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect((await detail(id)).steps).toHaveLength(1);
  });

  it('comes from who may publish in the owning department, in three languages, on the version that they read', async () => {
    const id = await askedNumber();
    const statuses = await Promise.all([
      act(id, 'answer', { text: inThree('x') }, 1, null),
      act(id, 'answer', { text: inThree('x') }, 1, await makeToken('talent')),
      act(id, 'answer', { text: inThree('x') }, 1, await makeToken('innovation', { name: 'clerk', abilities: ['propose'] })),
      act(id, 'answer', { text: { zhHans: '只有一种' } }),
      write(token, 'POST', `/questions/${id}/answer`, { body: { text: inThree('x') } }),
      act('99', 'answer', { text: inThree('x') }),
      act('x', 'answer', { text: inThree('x') }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([401, 403, 403, 422, 428, 404, 404]);
    expect((await detail(id)).state).toBe('open');
  });

  it('sent again with its key is given once', async () => {
    const id = await askedNumber();
    const send = () =>
      write(token, 'POST', `/questions/${id}/answer`, {
        body: { text: inThree('once') },
        ifMatch: '"1"',
        headers: { 'idempotency-key': 'answer-once' },
      });
    const [first, second] = [await (await send()).text(), await (await send()).text()];
    expect(second).toBe(first);
    expect((await detail(id)).version).toBe(2);
  });
});

describe('a withheld question', () => {
  it('keeps its place, its day and a public reason, but not its text; and can be shown again', async () => {
    const id = await askedNumber({ text: 'Something rude about somebody' });
    expect((await act(id, 'withhold', { text: inThree('Names a private person') })).status).toBe(200);
    const withheld = await detail(id);
    expect(withheld).toMatchObject({ state: 'withheld', text: null, days: null, withheld: { text: { en: 'Names a private person' } } });
    for (const path of ['/questions', '/questions.csv', `/questions/${id}`, '/questions?filter=text:contains:rude'])
      expect(await (await ask(path)).text(), path).not.toContain('somebody');
    expect((await act(id, 'answer', { text: inThree('x') }, 2)).status).toBe(409);
    expect((await act(id, 'restore', { reason: 'It names nobody' }, 2)).status).toBe(200);
    expect(await detail(id)).toMatchObject({ state: 'open', text: 'Something rude about somebody', withheld: null });
    expect((await act(id, 'restore', { reason: 'again' }, 3)).status).toBe(409);
  });
});

describe('the list', () => {
  it('is filtered and paged, newest first, and is never kept between', async () => {
    for (const text of ['first question', 'second question', 'third question']) await askedNumber({ text, kind: 'error' });
    await askedNumber({ text: 'about a project', about: { kind: 'project', id: 'hetao' } });
    await act('1', 'answer', { text: inThree('x') });
    const ids = async (query: string) => ((await read(`/questions?${query}`)) as List<Question>).items.map(({ id }) => id);
    expect(await ids('')).toEqual(['4', '3', '2', '1']);
    expect(await ids('state=open&department=innovation')).toEqual(['3', '2']);
    expect(await ids('about=project:hetao')).toEqual(['4']);
    expect(await ids('kind=question')).toEqual(['4']);
    expect(await ids('sort=asked')).toEqual(['4', '3', '2', '1']);
    expect((await walk('/questions?limit=3')).ids).toEqual(['4', '3', '2', '1']);
    const response = await ask('/questions');
    expect(response.headers.get('cache-control')).toBe('public, no-cache');
    expect((await ask('/questions', { headers: { 'if-none-match': response.headers.get('etag')! } })).status).toBe(304);
    expect((await ask('/questions?revision=1')).status).toBe(400);
    expect((await ask('/questions?about=planet:mars')).status).toBe(400);
  });

  it('stands in no archive: a revision is of the data, and asking makes none', async () => {
    await askedNumber();
    expect((await ask('/export/r1.zip')).status).toBe(200);
    expect(await env.DB.prepare(`select count(*) as n from record_versions where list = '/projects'`).first('n')).toBe(5);
    expect(await env.DB.prepare(`select count(*) as n from record_versions where list like '/questions%'`).first('n')).toBe(0);
    expect(await env.DB.prepare('select max(number) as n from revisions').first('n')).toBe(1);
  });

  it('has figures of each department, with the median of what answers took', async () => {
    const days = [1, 3, 10, 4];
    for (const [place, day] of days.entries()) {
      const values = `('error', 'clause', '1', 'talent', '${place}', '${place}', 'en', '2026-01-01', '2026-01-01', 'answered', '2026-01-${String(day + 1).padStart(2, '0')}')`;
      await env.DB.prepare(
        `insert into questions (kind, about_kind, about, department, text, text_hash, locale, asked, changed, state, answered) values ${values}`,
      ).run();
    }
    await askedNumber();
    const { items } = (await read('/questions/figures')) as { items: QuestionFigures[] };
    expect(items).toEqual([
      { department: 'innovation', asked: 1, open: 1, answered: 0, withheld: 0, medianDays: null, longestDays: 0 },
      { department: 'talent', asked: 4, open: 0, answered: 4, withheld: 0, medianDays: 3.5, longestDays: null },
    ]);
  });
});

it('the database itself refuses that a question or a step is rewritten', async () => {
  const id = await askedNumber();
  await act(id, 'answer', { text: inThree('x') });
  for (const statement of [
    `update questions set text = 'other', version = version + 1`,
    'delete from questions',
    `update question_steps set reason = 'x'`,
    'delete from question_steps',
  ])
    await expect(env.DB.prepare(statement).run(), statement).rejects.toThrow(/never/u);
});
