import { projectsOf } from '@policy/pages';
import { loadPlan } from '@policy/plan';
import { loadView, planApi, renderView } from '@policy/pages/testing';
import { locales } from '@policy/api';
import { expect, test } from 'vitest';
import type { InnovationProps } from './load.ts';
import { overviewPage } from './page.ts';

const data = planApi(loadPlan(), { 'bgi-shenzhen': 'under-way', 'national-supercomputing-centre': 'built' });
const request = { data, module: 'innovation' };

const load = async () => {
  const result = await loadView(overviewPage, request);
  if (!('props' in result)) throw new Error('no page');
  return result.props as InnovationProps;
};

test('each project of the module, and each of a clause that it shows besides, stands in one stage', async () => {
  const { stages } = await load();
  const ids = stages.flatMap(projectsOf).map(({ id }) => id);
  const [own, universities] = await Promise.all([data.projects({ module: 'innovation', limit: 200 }), data.projects({ clause: '4.1.1' })]);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual([...own.items, ...universities.items].map(({ id }) => id).sort());
});

test('each measure of the module stands in one stage', async () => {
  const { stages } = await load();
  const ids = stages.flatMap(({ measures }) => measures.map(({ id }) => id));
  const { items } = await data.measures({ module: 'innovation' });
  expect([...ids].sort()).toEqual(items.map(({ id }) => id).sort());
});

test('both forms of the river have one mark for each project, apart from each other and within the picture', async () => {
  const { stages, wide, narrow } = await load();
  const projects = stages.flatMap(projectsOf);
  for (const picture of [wide, narrow]) {
    expect(picture.marks.map(({ project }) => project.id).sort()).toEqual(projects.map(({ id }) => id).sort());
    expect(picture.marks.map(({ status }) => status).sort()).toEqual(projects.map(({ life }) => life.status).sort());
    for (const mark of picture.marks) {
      expect(mark.x).toBeGreaterThan(10);
      expect(mark.x).toBeLessThan(picture.width - 10);
      expect(mark.y).toBeGreaterThan(10);
      expect(mark.y).toBeLessThan(picture.height - 10);
      const near = picture.marks.filter((other) => other !== mark && Math.hypot(other.x - mark.x, other.y - mark.y) < 24);
      expect(near).toEqual([]);
    }
  }
});

test.each(locales)('the page has its picture, as many rows as marks, its rule and its stages in %s', async (locale) => {
  const html = await renderView(overviewPage, { ...request, locale });
  const { stages } = await load();
  const count = stages.flatMap(projectsOf).length;
  expect(html.match(/<use /gu)).toHaveLength(2 * count);
  const figure = html.slice(html.indexOf('<figure id="river"'), html.indexOf('</figure>'));
  expect(figure.match(/<tr><th scope="row"/gu)).toHaveLength(count);
  expect(figure.match(/<li>[^<]*4\.1[^<]*3\.3\.1/gu)).toHaveLength(1);
  expect([...html.matchAll(/<section id="(\w+)" class="stage-section"/gu)].map(([, id]) => id)).toEqual(stages.map(({ id }) => id));
});

test('what became of a project is told by its mark and in its stage; nothing in the picture is a stop of the keyboard', async () => {
  const html = await renderView(overviewPage, request);
  const [mark = ''] = /<a [^>]*national-supercomputing-centre" tabindex="-1">/u.exec(html) ?? [];
  expect(mark).toMatch(/class="[^"]*\bbuilt\b/u);
  expect(html).toMatch(/<title>BGI[^<]*: Under way<\/title>/u);
  const picture = /<div class="stage-pictures">.*?<\/div>/su.exec(html)![0];
  expect(picture.match(/<a /gu)!.length).toBe(picture.match(/tabindex="-1"/gu)!.length);
});
