import { h } from 'vue';
import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import Notice from './Notice.vue';

test('a notice is named by its kind, or by its own title', async () => {
  expect(await renderComponent(Notice, { kind: 'warning' }, 'en')).toContain('<p class="title">Please note</p>');
  expect(await renderComponent(Notice, { kind: 'fallback', title: 'An earlier version' }, 'en')).toContain(
    'aria-label="An earlier version"',
  );
});

test('it holds what it is given', async () => {
  const held = () => h(Notice, { kind: 'info' }, () => h('p', 'The plan ended in 2015.'));
  expect(await renderComponent(held, {})).toContain('<p>The plan ended in 2015.</p>');
});
