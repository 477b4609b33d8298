import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import SectionLinks from './SectionLinks.vue';

test('each section has a link to it, in order, in a navigation with a name', async () => {
  const html = await renderComponent(SectionLinks, { sections: { figures: 'Figures', use: 'Use this figure' } }, 'en');
  expect(html).toMatch(/^<nav aria-label="On this page"/u);
  expect(html).toMatch(/<a href="#figures"[^>]*>Figures<\/a>.*<a href="#use"[^>]*>Use this figure<\/a>/su);
});
