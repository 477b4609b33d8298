import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import Breadcrumbs from './Breadcrumbs.vue';

test('steps are links in a named navigation', async () => {
  const html = await renderComponent(Breadcrumbs, { crumbs: [{ label: 'Talent', path: '/talent' }] }, 'en');
  expect(html).toContain('aria-label="You are here"');
  expect(html).toContain('<a href="/en/talent">Talent</a>');
});
