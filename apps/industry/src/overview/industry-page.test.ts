import { locales, projectKinds } from '@policy/api';
import { projectsOf } from '@policy/pages';
import { loadView, planApi, renderView } from '@policy/pages/testing';
import { loadPlan } from '@policy/plan';
import { expect, test } from 'vitest';
import type { IndustryProps } from './load.ts';
import { overviewPage } from './page.ts';
import { groupByPlace } from './places/named-places.ts';
import { layThreads } from './threads/lay-threads.ts';
import { formOf, projectForms } from './threads/project-form.ts';

const data = planApi(loadPlan(), {
  'chinext-market': 'in-operation',
  'dupont-solar-photovoltaic-power-project': 'dropped',
  'national-bio-industry-base': 'in-operation',
});
const request = { data, module: 'industry' };
const measures = { step: 3, gap: 12, stageGap: 30, top: 20, withForms: true };

const load = async () => {
  const result = await loadView(overviewPage, request);
  if (!('props' in result)) throw new Error('no page');
  return result.props as IndustryProps;
};

test('each project and each measure of the module stands in one stage', async () => {
  const { stages } = await load();
  const projects = await data.projects({ module: 'industry', limit: 200 });
  const tasks = await data.measures({ module: 'industry' });
  expect(stages.flatMap((stage) => projectsOf(stage).map(({ id }) => id)).sort()).toEqual(projects.items.map(({ id }) => id).sort());
  expect(stages.flatMap((stage) => stage.measures.map(({ id }) => id)).sort()).toEqual(tasks.items.map(({ id }) => id).sort());
});

test('every kind of project has a form', () => {
  for (const kind of projectKinds) expect(projectForms).toContain(formOf[kind]);
});

test('a thread goes through the knots of its clause, its form and its outcome, and each place there has one thread', async () => {
  const { stages } = await load();
  const projects = stages.flatMap(projectsOf);
  const { clauses, forms, outcomes, threads, height } = layThreads(stages, measures);
  expect(threads.map(({ project }) => project.id).sort()).toEqual(projects.map(({ id }) => id).sort());
  for (const { project, at } of threads) {
    const { clause, kind, life } = projects.find(({ id }) => id === project.id)!;
    const knots = [
      clauses.find(({ id }) => id === clause)!,
      forms.find(({ id }) => id === formOf[kind])!,
      outcomes.find(({ id }) => id === life.status)!,
    ];
    for (const [row, { from, to }] of knots.entries()) {
      expect(at[row]).toBeGreaterThan(from);
      expect(at[row]).toBeLessThan(to);
    }
  }
  for (const row of [0, 1, 2]) expect(new Set(threads.map(({ at }) => at[row]!.toFixed(3))).size).toBe(projects.length);
  for (const knots of [clauses, forms, outcomes]) {
    expect(knots.reduce((sum, { count }) => sum + count, 0)).toBe(projects.length);
    for (const [index, { from }] of knots.slice(1).entries()) expect(from).toBeGreaterThan(knots[index]!.to);
    expect(knots.at(-1)!.to).toBeLessThanOrEqual(height + 0.001);
  }
});

test('without the forms a thread goes from its clause to its outcome', async () => {
  const { forms, threads } = layThreads((await load()).stages, { ...measures, withForms: false });
  expect(forms).toEqual([]);
  expect(threads.every(({ at }) => at.length === 2)).toBe(true);
});

test('what is known lies above what is not', async () => {
  const { wide, narrow } = await load();
  for (const { threads } of [wide, narrow]) {
    const known = threads.map(({ status }) => status !== 'not-yet-sourced');
    expect(known.indexOf(true)).toBe(known.lastIndexOf(false) + 1);
  }
});

test('a project stands at the place that its name prints, at one only', async () => {
  const projects = (await load()).stages.flatMap(projectsOf);
  const places = groupByPlace(projects);
  const placed = places.flatMap((group) => group.projects.map(({ id }) => id));
  expect(new Set(placed).size).toBe(placed.length);
  const at = (en: string) => places.find(({ place }) => place.en === en)?.projects.map(({ id }) => id);
  expect(at('Guanlan')).toEqual(['circular-economy-park-guanlan-high-tech-park']);
  expect(at('Longgang')).toEqual(['longgang-financial-industry-service-base', 'longgang-district-headquarters-base']);
  expect(placed).not.toContain('chinext-market');
});

test.each(locales)('the page has its picture, as many rows as threads, its rules and its stages in %s', async (locale) => {
  const html = await renderView(overviewPage, { ...request, locale });
  const { stages } = await load();
  const count = stages.flatMap(projectsOf).length;
  const figure = html.slice(html.indexOf('<figure id="threads"'), html.indexOf('</figure>'));
  expect(figure.match(/<tr><th scope="row"/gu)).toHaveLength(count);
  expect(figure.match(/<li>/gu)!.length).toBeGreaterThanOrEqual(stages.length + projectForms.length);
  expect([...html.matchAll(/<section id="([\w-]+)" class="stage-section"/gu)].map(([, id]) => id)).toEqual(stages.map(({ id }) => id));
  const picture = /<div class="stage-pictures">.*?<\/div>/su.exec(html)![0];
  expect(picture.match(/<path /gu)).toHaveLength(2 * count);
  expect(picture.match(/<a /gu)!.length).toBe(picture.match(/tabindex="-1"/gu)!.length);
});
