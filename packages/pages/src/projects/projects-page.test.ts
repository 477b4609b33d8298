import { newMaterials, southernUniversity } from '@policy/ui/testing';
import { expect, test } from 'vitest';
import { loadView, renderView } from '../testing/render-view.ts';
import { sampleApi } from '../testing/sample-api.ts';
import { projectsPage } from './page.ts';

const talent = { module: 'talent' as const };

test('lists the module’s projects with kind, programme and source', async () => {
  const html = await renderView(projectsPage, talent);
  expect(html).toContain('Projects: 2');
  expect(html).toContain(`href="/en/talent/projects/${southernUniversity.id}"`);
  expect(html).toContain('University or college');
  expect(html).toContain('Basic capacity programme');
  expect(html).toContain('href="/en/plan/4.1.1?quote=7-17#quote"');
});

test('the server filters as the address says and keeps the choice in the form', async () => {
  const html = await renderView(projectsPage, { ...talent, query: 'kind=research-programme' });
  expect(html).toContain('Projects that match: 1 of 2');
  expect(html).not.toContain(`/projects/${southernUniversity.id}`);
  expect(html).toMatch(/<option value="research-programme" selected>/u);
});

test('where nothing matches there is a way back to all', async () => {
  const html = await renderView(projectsPage, { ...talent, query: 'kind=fund' });
  expect(html).toContain('No project matches.');
  expect(html).toContain('<a href="/en/talent/projects">Show all projects</a>');
});

test('choices are those that occur, commonest kind first', async () => {
  const projects = [newMaterials, southernUniversity, { ...southernUniversity, id: 'another' }];
  const result = await loadView(projectsPage, { ...talent, data: sampleApi({ projects }) });
  expect(result).toMatchObject({ props: { kinds: [{ value: 'university' }, { value: 'research-programme' }] } });
});

test('what the browser gets holds no more than the list shows', async () => {
  const result = await loadView(projectsPage, { ...talent, locale: 'zh-hant' });
  const [first] = ('props' in result && 'projects' in result.props ? result.props.projects : []) as object[];
  expect(first).toEqual({
    id: southernUniversity.id,
    name: '南方科技大學',
    kind: 'university',
    programme: 'basic-capacity',
    clause: '4.1.1',
    start: 7,
    end: 17,
  });
});

test('pages keep the filter in their links', async () => {
  const projects = Array.from({ length: 45 }, (_, index) => ({ ...southernUniversity, id: `p${index}` }));
  const html = await renderView(projectsPage, { ...talent, query: 'kind=university', data: sampleApi({ projects }) });
  expect(html).toContain('href="/en/talent/projects?kind=university&amp;page=2" rel="next"');
});
