import { h } from 'vue';
import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import FoldedSection from './FoldedSection.vue';

const rendered = (props: { unfolded?: boolean; level?: 2 | 3 }) =>
  renderComponent(
    { render: () => h(FoldedSection, { id: 'y2010', ...props }, { title: () => '2010 (4)', default: () => 'Entries' }) },
    {},
    'en',
  );

test('its heading is what unfolds it, and its place is within, so that an address that leads there unfolds it too', async () => {
  const html = await rendered({ level: 3 });
  expect(html).toMatch(/<summary[^>]*><h3[^>]*>.*2010 \(4\).*<\/h3><\/summary>/u);
  expect(html).toMatch(/<\/summary><div id="y2010"[^>]*>.*Entries/u);
  expect(html).not.toMatch(/<details[^>]* open/u);
});

test('a section of second rank is one by default, and little is unfolded at once', async () => {
  const html = await rendered({ unfolded: true });
  expect(html).toMatch(/<details[^>]* open/u);
  expect(html).toContain('<h2');
});
