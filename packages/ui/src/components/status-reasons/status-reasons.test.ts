import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import StatusReasons from './StatusReasons.vue';

test('reasons stand in the order of the rule', async () => {
  const html = await renderComponent(StatusReasons, { reasons: ['falls-short', 'derived'] }, 'en');
  expect(html).toMatch(/<li>The observed value falls short.*<li>The observed value is derived/u);
});

test('a reason of a newer rule is shown as its code', async () => {
  expect(await renderComponent(StatusReasons, { reasons: ['some-new-reason'] })).toContain('<li>some-new-reason</li>');
});
