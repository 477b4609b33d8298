import { h } from 'vue';
import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import LinkRow from './LinkRow.vue';

test('holds its links, and takes what else is said of it', async () => {
  const row = () => h(LinkRow, { class: 'screen-only' }, () => h('a', { href: '/x' }, 'On'));
  const html = await renderComponent(row, {});
  expect(html).toContain('class="link-row screen-only"');
  expect(html).toContain('<a href="/x">On</a>');
});
