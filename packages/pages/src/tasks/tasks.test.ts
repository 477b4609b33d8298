import type { Event, Implementation, Measure, Publication } from '@policy/api';
import { renderComponent, southernUniversity } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { countTaskLives } from './count-task-lives.ts';
import { lookOf } from './look.ts';
import { measureTask, projectTask } from './task.ts';
import TaskGroup from './TaskGroup.vue';

const [decisive, doubtful] = southernUniversity.events as [Event, Event];
const source = { kind: 'clause', clause: '4.10.2', quote: '深化两地银行业务合作', start: 0, end: 10 } as const;
const banking: Measure = {
  id: '4.10.2-m2',
  module: 'shenzhen-hongkong',
  programme: null,
  clause: '4.10.2',
  quote: source.quote,
  name: { zhHans: '深化两地银行业务合作', zhHant: '深化兩地銀行業務合作', en: 'Deeper co-operation in banking' },
  organisations: [],
  source,
};
const loans: Event = { ...doubtful, id: 'loans', project: null, clause: '4.10.2', printed: '两地银行业务合作', knownAs: null };

test('a project is told by the event that decides what became of it', () => {
  expect(projectTask(southernUniversity, southernUniversity.events).events).toEqual([decisive]);
});

test('a measure has the events of what its own quote names, and no others of its clause', () => {
  const others = [
    { ...loans, printed: '深港证券交易所的合作' },
    { ...loans, clause: '4.10.3' },
    { ...loans, project: decisive.project },
  ];
  expect(measureTask(banking, [loans, ...others]).events).toEqual([loans]);
});

test('statuses are counted from what runs to what nobody knows, and measures have none', () => {
  const running = { ...southernUniversity, life: { ...southernUniversity.life, status: 'in-operation' as const } };
  const tasks = [southernUniversity, running, southernUniversity]
    .map((project) => projectTask(project, []))
    .concat(measureTask(banking, []));
  expect(countTaskLives(tasks)).toEqual([
    ['in-operation', 1],
    ['under-way', 2],
  ]);
  expect(tasks.map(lookOf)).toEqual(['under-way', 'in-operation', 'under-way', 'measure']);
});

const render = (tasks: object[]) => renderComponent(TaskGroup, { id: 'banks', title: 'Banks', tasks, most: 2 }, 'en');

test('a group leads to each record, to its quoted words and to the source of what is told', async () => {
  const html = await render([projectTask(southernUniversity, southernUniversity.events), measureTask(banking, [loans])]);
  expect(html).toContain(`href="/en/talent/projects/${southernUniversity.id}"`);
  expect(html).toContain('href="/en/measures?module=shenzhen-hongkong#4.10.2-m2"');
  expect(html).toContain('href="/en/plan/4.10.2?quote=0-10#quote"');
  expect(html).toMatch(/Perhaps something else:.*A university opened\..*href="\/en\/sources\/ministry-approval"/su);
});

test('a measure without any event is not yet sourced', async () => {
  expect(await render([measureTask(banking, [])])).toContain('Not yet sourced');
});

const order: Implementation = {
  id: 'order-229',
  clause: '4.1.1',
  projects: [{ id: southernUniversity.id, module: 'talent', clause: '4.1.1', name: southernUniversity.name }],
  kind: 'legal-act',
  subject: southernUniversity.name,
  statement: { zhHans: '第229号令', zhHant: '第229號令', en: 'Order 229.' },
  date: '2011-04-11',
  departments: [],
  amount: null,
  documentNumber: null,
  contradicts: null,
  doubt: null,
  confidence: 'medium',
  source: decisive.source as Publication,
};
const unknown = { ...southernUniversity, life: { ...southernUniversity.life, status: 'not-yet-sourced' as const, reasons: ['no-event'] } };

test('a project of which nobody knows what came of it is told by how it was carried out, with kind, date and source', async () => {
  const others = [{ ...order, id: 'other', projects: [], statement: { ...order.statement, en: 'Of no project.' } }];
  const html = await render([projectTask(unknown, [], [order, ...others])]);
  expect(html).toContain('Not yet sourced');
  expect(html).toMatch(/On carrying it out, sources say:.*11 April 2011.*Order 229\..*href="\/en\/sources\/ministry-approval"/su);
  expect(html).not.toContain('Of no project.');
  const doubted = { ...order, date: null, doubt: { zhHans: '机器翻译', zhHant: '機器翻譯', en: 'Machine translation.' } };
  expect(await render([projectTask(unknown, [], [doubted])])).toMatch(/no date.*Order 229\..*Machine translation\./su);
  expect(html).not.toContain('All records');
});

test('of many records the first three stand there, and the project’s page has all', async () => {
  const records = [1, 2, 3, 4].map((number) => ({ ...order, id: `order-${number}` }));
  const html = await render([projectTask(unknown, [], records)]);
  expect(html.match(/Order 229\./gu)).toHaveLength(3);
  expect(html).toContain(`href="/en/talent/projects/${southernUniversity.id}#implementation">All records on carrying it out: 4</a>`);
});

test('what came of a project goes before how it was carried out', async () => {
  const html = await render([projectTask(southernUniversity, southernUniversity.events, [order])]);
  expect(html).not.toContain('Order 229.');
});

test('records name no measures: a measure leads to those of its clause', async () => {
  const html = await render([measureTask(banking, [], [{ ...order, clause: '4.10.2' }, order])]);
  expect(html).toContain('href="/en/plan/4.10.2#implementation">Records on carrying out its clause 4.10.2: 1</a>');
  expect(await render([measureTask(banking, [], [order])])).not.toContain('carrying out');
});

test('many projects are folded behind the first, but not for the sake of one or two', async () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => projectTask({ ...southernUniversity, id: `university-${index}` }, []));
  expect(await render(many(4))).not.toContain('<details');
  expect(await render(many(5))).toMatch(/university-1".*<details><summary>Further projects: 3<\/summary>.*university-2"/su);
});
