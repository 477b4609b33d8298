import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import ClauseLink from './ClauseLink.vue';

test('the link tells listeners that it is a source', async () => {
  const html = await renderComponent(ClauseLink, { quote: { clause: '4.1.1', start: 7, end: 17 } }, 'zh-hant');
  expect(html).toBe(
    '<a class="clause-link" href="/zh-hant/plan/4.1.1?quote=7-17#quote"><span class="visually-hidden">出處：</span>規劃 4.1.1</a>',
  );
});
