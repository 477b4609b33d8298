import { expect, test } from 'vitest';
import { renderComponent } from '../testing/render-component.ts';
import TextIn from './TextIn.vue';

const text = { zhHans: '河套地区', zhHant: '河套地區', en: 'The Loop' };

test.each([
  ['zh-hans', '河套地区'],
  ['zh-hant', '河套地區'],
  ['en', 'The Loop'],
] as const)('in %s it reads %s', async (locale, expected) => {
  expect(await renderComponent(TextIn, { text }, locale)).toBe(`<span>${expected}</span>`);
});

test('a missing translation is the Chinese original, marked and said to be', async () => {
  const html = await renderComponent(TextIn, { text: { ...text, en: '' } }, 'en');
  expect(html).toBe('<span><span lang="zh-Hans-CN">河套地区</span><small> (in Chinese only)</small></span>');
});
