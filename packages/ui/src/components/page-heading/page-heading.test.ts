import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import PageHeading from './PageHeading.vue';

test('a title may be a word of the interface or a text of the data', async () => {
  expect(await renderComponent(PageHeading, { title: 'Indicators' })).toContain('<h1>Indicators</h1>');
  const html = await renderComponent(PageHeading, { title: { zhHans: '河套', zhHant: '河套', en: '' } }, 'en');
  expect(html).toContain('<span lang="zh-Hans-CN">河套</span><small> (in Chinese only)</small>');
});
