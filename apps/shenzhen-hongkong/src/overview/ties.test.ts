import type { ClauseNode, Organisation } from '@policy/api';
import { planTasks } from '@policy/pages/testing';
import { loadPlan } from '@policy/plan';
import { renderComponent } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { layBridges } from './bridge-layout.ts';
import { printedParties, sides } from './parties.ts';
import { findTies } from './ties.ts';
import TiesFigure from './TiesFigure.vue';

const plan = loadPlan();
const tasks = planTasks(plan, 'shenzhen-hongkong');
const clauses = plan.clauses.filter(({ module, kind }) => module === 'shenzhen-hongkong' && kind !== 'section') as unknown as ClauseNode[];
const organisations = plan.organisations as unknown as Organisation[];
const groups = findTies(tasks, clauses, organisations);
const ties = groups.flatMap((group) => group.ties);
const tieOf = (id: string) => ties.find(({ task }) => task.id === id);
const namesOf = (id: string) => sides.map((side) => tieOf(id)!.parties[side].map(({ name }) => name.en));

test('every project of the module is a tie, and no record is one twice', () => {
  const projects = tasks.filter(({ kind }) => kind === 'project').map(({ id }) => id);
  expect(ties.filter(({ task }) => task.kind === 'project').map(({ task }) => task.id)).toEqual(projects);
  expect(new Set(ties.map(({ task }) => task.id)).size).toBe(ties.length);
});

test('each tie is printed: the heading of its clause or its quote says Shenzhen and Hong Kong together', () => {
  for (const { task } of ties) {
    const { title, text } = plan.clauses.find(({ id }) => id === task.clause)!;
    expect(text!.zhHans).toContain(task.quote);
    expect(`${title?.zhHans ?? ''}${task.quote}`, task.id).toContain('深港');
  }
  expect(tasks.filter(({ id }) => !tieOf(id)).map(({ id }) => id)).toEqual(['3.3.6-m2', '3.3.6-m3']);
});

test.each(printedParties)('$task: the clause itself has “$words.en”, in each language', ({ task, words }) => {
  const { clause, quote } = tasks.find(({ id }) => id === task)!;
  const { text } = plan.clauses.find(({ id }) => id === clause)!;
  expect(quote).toContain(words.zhHans);
  expect(text!.zhHant).toContain(words.zhHant);
  expect(text!.en).toContain(words.en);
});

test('organisations stand on the side of the city that their name begins with', () => {
  const cities = { shenzhen: '深圳', 'hong-kong': '香港' };
  for (const side of sides) {
    const named = ties.flatMap(({ parties }) => parties[side]).filter(({ organisation }) => organisation !== null);
    for (const { name } of named) expect(name.zhHans).toMatch(new RegExp(`^${cities[side]}`, 'u'));
  }
});

test('each Hong Kong university has its own base, and the fifth joins in schooling', () => {
  expect(namesOf('cuhk-shenzhen-industry-academia-research-base')).toEqual([[], ['The Chinese University of Hong Kong']]);
  expect(namesOf('hku-joint-schooling-in-shenzhen')).toEqual([[], ['The University of Hong Kong']]);
});

test('a measure has the organisations that its quote mentions, though its record lists but one', () => {
  expect(namesOf('4.10.2-m3')).toEqual([['Shenzhen Stock Exchange'], ['Hong Kong stock exchange']]);
});

const several = (count: number) => `Measures: ${count}`;

test('measures that name nobody are one line for their clause, and every tie is in some line', () => {
  const { bands } = layBridges(groups, ({ en }) => en, several);
  expect(bands.map(({ bridges }) => bridges.filter(({ tie }) => tie === null).map(({ count }) => count))).toEqual([[3], [], [6], [2]]);
  expect(bands.flatMap(({ bridges }) => bridges).reduce((sum, { count }) => sum + count, 0)).toBe(ties.length);
});

test('each line has its cable on both sides, within the height', () => {
  const { bands, cables, height } = layBridges(groups, ({ en }) => en, several);
  const lines = bands.flatMap(({ bridges }) => bridges);
  for (const side of sides) {
    const ends = cables[side]
      .map(({ path }) => [...path.matchAll(/[\d.]+/gu)].map(Number))
      .map((numbers) => (side === 'shenzhen' ? numbers.at(-1)! : numbers[1]!));
    expect(ends).toHaveLength(lines.length);
    expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
    expect(ends.every((end) => end > 0 && end < height)).toBe(true);
  }
});

test.each(['zh-hans', 'zh-hant', 'en'] as const)('picture and table name the same in %s', async (locale) => {
  const key = ({ 'zh-hans': 'zhHans', 'zh-hant': 'zhHant', en: 'en' } as const)[locale];
  const html = await renderComponent(TiesFigure, { groups }, { locale, module: 'shenzhen-hongkong' });
  const [picture, table] = html.split('<details class="table">') as [string, string];
  for (const { task, parties } of ties) {
    expect(table).toContain(task.name[key]);
    for (const { name } of [...parties.shenzhen, ...parties['hong-kong']]) {
      expect(table).toContain(name[key].replaceAll("'", '&#39;'));
      expect(picture).toContain(name[key].replaceAll("'", '&#39;'));
    }
    if (task.kind === 'project') expect(picture).toContain(task.name[key]);
  }
  expect(table.match(/<tr><th scope="row"/gu)).toHaveLength(ties.length);
});
