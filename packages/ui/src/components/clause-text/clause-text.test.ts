import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import { sampleClause } from '../../testing/sample-clause.ts';
import ClauseText from './ClauseText.vue';

const quote = { start: 7, end: 17 };
const untranslated = { ...sampleClause, sentences: sampleClause.sentences.map((each) => ({ ...each, text: { ...each.text, en: '' } })) };
const textOf = (html: string) => html.replaceAll(/<[^>]+>/gu, '');

test('the original is complete, with an anchor at every sentence', async () => {
  const html = await renderComponent(ClauseText, { clause: sampleClause });
  expect(textOf(html)).toBe(sampleClause.text!.zhHans);
  expect(html.match(/id="s\d"/gu)).toEqual(['id="s1"', 'id="s2"', 'id="s3"']);
});

test('exactly the quoted characters of the original are marked', async () => {
  const html = await renderComponent(ClauseText, { clause: sampleClause, quote });
  expect(html).toContain('<mark id="quote">加快南方科技大学建设</mark>。');
});

test('a quote over several sentences has one anchor', async () => {
  const html = await renderComponent(ClauseText, { clause: sampleClause, quote: { start: 0, end: 17 } });
  expect(html.match(/<mark/gu)).toHaveLength(2);
  expect(html.match(/id="quote"/gu)).toHaveLength(1);
});

test('a range beyond the text marks nothing', async () => {
  expect(await renderComponent(ClauseText, { clause: sampleClause, quote: { start: 900, end: 999 } })).not.toContain('<mark');
});

test('in a translation the quoted sentence is marked, and the original is named as authoritative', async () => {
  const html = await renderComponent(ClauseText, { clause: sampleClause, quote }, 'en');
  expect(html).toContain('<mark id="quote">Speed up the building of the Southern University of Science and Technology.</mark>');
  expect(html).toContain('The Chinese original is authoritative.');
});

test('without a translation the Chinese stands, marked as Chinese and said to be', async () => {
  const html = await renderComponent(ClauseText, { clause: untranslated, quote }, 'en');
  expect(html).toContain('<p lang="zh-Hans-CN">');
  expect(html).toContain('has not been translated yet');
  expect(html).toContain('<mark id="quote">加快南方科技大学建设</mark>');
});

test('the original beside a translation has no second set of anchors', async () => {
  const html = await renderComponent(ClauseText, { clause: sampleClause, quote, original: true }, 'en');
  expect(html).toContain('<mark>加快南方科技大学建设</mark>');
  expect(html).not.toContain(' id=');
});
