import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import PressButton from './PressButton.vue';

const pressScripts = { count: '/ztzl/_m/talent/abc/press-count.js' };

test('names the script that its press fetches, with what it works on', async () => {
  const html = await renderComponent(PressButton, { does: 'count', input: { upTo: '"3"' } }, { locale: 'en', pressScripts });
  expect(html).toContain('data-press="/ztzl/_m/talent/abc/press-count.js"');
  expect(html).toContain('data-input="{&quot;upTo&quot;:&quot;\\&quot;3\\&quot;&quot;}"');
  expect(html).toContain('<span role="status"></span>');
});

test('is not there where the page has no such script', async () => {
  expect(await renderComponent(PressButton, { does: 'sing', input: {} }, { locale: 'en', pressScripts })).not.toContain('<button');
});
