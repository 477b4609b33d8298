import { h } from 'vue';
import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import EmptyState from './EmptyState.vue';

test('it says that there is nothing, and where to go on', async () => {
  const state = () => h(EmptyState, { title: 'No project' }, () => h('a', { href: '/' }, 'All projects'));
  expect(await renderComponent(state, {})).toContain('<p class="title">No project</p><a href="/">All projects</a>');
});
