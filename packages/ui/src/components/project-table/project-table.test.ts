import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import ProjectTable from './ProjectTable.vue';

const row = {
  id: 'x',
  path: '/talent/projects/x',
  name: '南方科技大学',
  lang: 'zh-Hans-CN',
  kind: 'University',
  programme: 'Basic capacity programme',
  quote: { clause: '4.1.1', start: 7, end: 17 },
};

test('a row leads to the project and to the place that names it', async () => {
  const html = await renderComponent(ProjectTable, { rows: [row], caption: 'Projects' }, 'en');
  expect(html).toContain('<a href="/en/talent/projects/x" lang="zh-Hans-CN">南方科技大学</a>');
  expect(html).toContain('href="/en/plan/4.1.1?quote=7-17#quote"');
});
