import { expect, test } from 'vitest';
import { renderComponent } from '../testing/render-component.ts';
import GivenText from './GivenText.vue';
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

test.each([
  ['en', '更正笔误', 'zh', ' (in Chinese)'],
  ['zh-hans', 'A slip of the pen', 'en', '（英文）'],
] as const)('what was given in another language is marked and said to be in %s', async (locale, text, lang, note) => {
  expect(await renderComponent(GivenText, { text }, locale)).toContain(`<span lang="${lang}">${text}</span><small>${note}</small>`);
});

test('what was given in the reader’s own language has no note', async () => {
  expect(await renderComponent(GivenText, { text: '更正笔误' }, 'zh-hant')).not.toContain('<small>');
});
