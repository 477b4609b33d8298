import { newMaterials, southernUniversity } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { loadView, renderView, type Request } from '../testing/render-view.ts';
import { projectPage } from './page.ts';

const talent = (id: string): Request => ({ module: 'talent', params: { id } });

test('says what the plan says, where, of what kind, with whom', async () => {
  const html = await renderView(projectPage, talent(southernUniversity.id));
  expect(html).toContain('<p>加快南方科技大学建设</p>');
  expect(html).toContain('Speed up');
  expect(html).toContain('<a href="/en/talent/projects?kind=university">University or college</a>');
  expect(html).toContain('href="/en/talent/projects?programme=basic-capacity"');
  expect(html).toContain('<a href="/en/plan/4.1.1">4.1.1</a>');
  expect(html).toContain('Organisations named');
});

test('of what came of it nothing is told that has no source', async () => {
  expect(await renderView(projectPage, talent(southernUniversity.id))).toContain('Not yet sourced.');
});

test('a composed name and our own translation are called so', async () => {
  const html = await renderView(projectPage, talent(newMaterials.id));
  expect(html).toContain('put together by the editors');
  expect(html).toContain('our translation');
  expect(await renderView(projectPage, { ...talent(newMaterials.id), locale: 'zh-hant' })).not.toContain('英文');
});

test('the indicator that it counts towards is linked where it lives', async () => {
  expect(await renderView(projectPage, talent(newMaterials.id))).toContain('href="/en/innovation/indicators/national-key-labs"');
});

test('a project of another module is shown there, an unknown one nowhere', async () => {
  expect(await loadView(projectPage, { params: { id: southernUniversity.id } })).toEqual({
    redirect: `/talent/projects/${southernUniversity.id}`,
  });
  expect(await loadView(projectPage, talent('no-such-project'))).toEqual({ notFound: true });
});
