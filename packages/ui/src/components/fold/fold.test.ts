import { h } from 'vue';
import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import Fold from './Fold.vue';

test('it is closed at first and opens without script', async () => {
  const html = await renderComponent({ render: () => h(Fold, { summary: 'Two more' }, () => 'What they are') }, {}, 'en');
  expect(html).toContain('<details class="fold"');
  expect(html).toMatch(/<summary[^>]*>Two more<\/summary>/u);
  expect(html).toContain('What they are');
  expect(html).not.toMatch(/<details[^>]* open/u);
});
