import { planTasks } from '@policy/pages/testing';
import { loadPlan } from '@policy/plan';
import { renderComponent } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { benefits, otherClause } from './benefits.ts';
import { stageWords, stages } from './stages.ts';
import { findWay } from './way.ts';
import { packMarks, windingPath } from './way-layout.ts';
import WayFigure from './WayFigure.vue';

const plan = loadPlan();
const tasks = planTasks(plan).filter(({ id, clause }) => {
  const record = [...plan.projects, ...plan.measures].find((each) => each.id === id)!;
  return record.module === 'talent' || clause === otherClause;
});
const { stations, whom } = findWay(tasks);
const textOf = (clause: string) => plan.clauses.find(({ id }) => id === clause)!.text!;

test.each(benefits)('$task is a record, and its quote has a word of its stage and whom it names', ({ task: id, stage, whom }) => {
  const task = tasks.find((each) => each.id === id);
  expect(task).toBeDefined();
  expect(stageWords[stage].filter((word) => task!.quote.includes(word))).not.toEqual([]);
  if (!whom) return;
  expect(task!.quote).toContain(whom.zhHans);
  expect(textOf(task!.clause).zhHant).toContain(whom.zhHant);
  expect(textOf(task!.clause).en).toContain(whom.en);
});

test('nothing stands twice', () => {
  expect(new Set(benefits.map(({ task }) => task)).size).toBe(benefits.length);
});

test('every project of the module has its stage, and of the measures all but three', () => {
  const placed = new Set(benefits.map(({ task }) => task));
  const left = planTasks(plan, 'talent').filter(({ id }) => !placed.has(id));
  expect(left.map(({ id }) => id)).toEqual(['4.1.1-m1', '4.9.1-m5', '5.2.3-m3']);
});

test('no stage is empty, and the stages come in the order of the way', () => {
  expect(stations.map(({ stage }) => stage)).toEqual(stages);
  expect(stations.flatMap((station) => station.tasks)).toHaveLength(benefits.length);
});

test('a record that the data does not have leaves no gap', () => {
  const few = findWay(tasks.filter(({ id }) => id === 'shenzhen-university'));
  expect(few.stations).toMatchObject([{ stage: 'learn', tasks: [{ id: 'shenzhen-university' }] }]);
  expect(few.whom).toEqual({});
});

test('marks of a stage touch neither one another nor the circle around them', () => {
  for (const { tasks } of stations) {
    const { marks, radius } = packMarks(tasks);
    expect(marks).toHaveLength(tasks.length);
    for (const [index, one] of marks.entries()) {
      expect(Math.hypot(one.x, one.y) + 1).toBeLessThan(radius);
      for (const other of marks.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2);
    }
  }
});

test('the way passes each station in the middle of its share', () => {
  expect(windingPath(2)).toMatch(/^M0,5C.*,5,6\.2C.*,15,3\.8C.*,20,5$/u);
});

test.each(['zh-hans', 'zh-hant', 'en'] as const)('picture and table count the same in %s', async (locale) => {
  const html = await renderComponent(WayFigure, { stations }, { locale, module: 'talent' });
  const [picture, table] = html.split('<details class="table">') as [string, string];
  expect(picture.match(/<title>/gu)).toHaveLength(benefits.length);
  const rows = [...table.matchAll(/<tr><th scope="row".*?<\/tr>/gsu)].map(([row]) =>
    [...row.matchAll(/<td[^>]*>(\d+)<\/td>/gu)].map((match) => Number(match[1])),
  );
  // Projects, the one status that projects have while nobody knows what became of them, measures.
  expect(rows.map(([projects, , measures]) => projects! + measures!)).toEqual(stations.map((station) => station.tasks.length));
  expect(Object.keys(whom).length).toBeGreaterThan(20);
});
