import { newMaterials, southernUniversity } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { renderView } from '../testing/render-view.ts';
import { sampleTree } from '../testing/sample-api.ts';
import { moduleSections } from './module-sections.ts';
import { clausesPage } from './page.ts';

test('only the module’s clauses are picked, in their sections', () => {
  const ids = moduleSections(sampleTree, 'innovation', [], []).map(({ section, clauses }) => [
    section.id,
    ...clauses.map(({ clause }) => clause.id),
  ]);
  expect(ids).toEqual([
    ['4.1', '4.1.3'],
    ['4.2', '4.2.p1'],
  ]);
});

test('each clause tells how much the module has in it', async () => {
  const [section] = moduleSections(sampleTree, 'talent', [southernUniversity, newMaterials], []);
  expect(section?.clauses[0]).toMatchObject({ projects: 2, indicators: 0 });
  expect(await renderView(clausesPage, { module: 'talent' })).toContain('Projects: 2');
});

test('editorial headings are called so, and a paragraph without a title has words', async () => {
  const html = await renderView(clausesPage, { locale: 'zh-hans' });
  expect(html).toContain('编者补题');
  expect(html).toContain('引言');
  expect(html).toContain('href="/zh-hans/plan/4.2.p1"');
});
