import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import { southernUniversity } from '../../testing/sample-projects.ts';
import ProjectCard from './ProjectCard.vue';

test('the card names the project and quotes the plan', async () => {
  const html = await renderComponent(ProjectCard, { project: southernUniversity, kind: '大學' }, 'zh-hant');
  expect(html).toContain('南方科技大學</span></a>');
  expect(html).toContain('<p>加快南方科技大学建设</p>');
});
