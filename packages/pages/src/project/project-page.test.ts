import { newMaterials, southernUniversity } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { loadView, renderView, type Request } from '../testing/render-view.ts';
import { sampleApi } from '../testing/sample-api.ts';
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
  const html = await renderView(projectPage, talent(newMaterials.id));
  expect(html).toContain('Not yet sourced');
  expect(html).toContain('No source was found');
  expect(html).not.toContain('What happened');
});

test('its life is told by dated events with their sources, apart from those that may be about something else', async () => {
  const html = await renderView(projectPage, talent(southernUniversity.id));
  expect(html).toContain('Under way');
  expect(html).toContain('as recorded for April 2012');
  expect(html).toMatch(/<li id="southern-university-approved-2012" class="decisive"/u);
  const [certain, doubtful] = html.split('Perhaps something else');
  expect(certain).toContain('The Ministry of Education approved it.');
  expect(certain).not.toContain('A university opened.');
  expect(doubtful).toContain('In doubt: ');
  expect(doubtful).toContain('low confidence');
});

test('its name today leads to the event that tells it and to the list of names', async () => {
  const html = await renderView(projectPage, talent(southernUniversity.id));
  expect(html).toMatch(/Known today as.*<a href="#southern-university-approved-2012">.*SUSTech.*Perhaps known today as/su);
  expect(html).toContain(`href="/en/names#${southernUniversity.id}"`);
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

test('what documents disagree about stands on the page', async () => {
  const statement = { zhHans: '名称不同。', zhHant: '名稱不同。', en: 'Two papers name it differently.' };
  const concerns = [{ kind: 'project' as const, id: southernUniversity.id, module: 'talent', name: null }];
  const contradictions = [{ id: 'names-differ', kind: 'documents-disagree' as const, concerns, statement, sides: [] }];
  const html = await renderView(projectPage, { ...talent(southernUniversity.id), data: sampleApi({ contradictions }) });
  expect(html).toContain('Two papers name it differently.');
  expect(html).toContain('href="/en/contradictions"');
  expect(await renderView(projectPage, talent(southernUniversity.id))).not.toContain('/en/contradictions');
});

test('a project of another module is shown there, an unknown one nowhere', async () => {
  expect(await loadView(projectPage, { params: { id: southernUniversity.id } })).toEqual({
    redirect: `/talent/projects/${southernUniversity.id}`,
  });
  expect(await loadView(projectPage, talent('no-such-project'))).toEqual({ notFound: true });
});
