import { h } from 'vue';
import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import NarrowFold from './NarrowFold.vue';

test('it is closed at first and opens without script', async () => {
  const html = await renderComponent({ render: () => h(NarrowFold, { summary: 'Menu' }, () => 'Home') }, {}, 'en');
  expect(html).toContain('<details class="narrow-fold"');
  expect(html).toMatch(/<summary[^>]*>Menu<\/summary>/u);
  expect(html).toContain('Home');
  expect(html).not.toMatch(/<details[^>]* open/u);
});
