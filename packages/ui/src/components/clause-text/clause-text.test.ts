import type { Defect } from '@policy/api';
import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import { sampleClause } from '../../testing/sample-clause.ts';
import ClauseText from './ClauseText.vue';

const quote = { start: 7, end: 17 };
const untranslated = { ...sampleClause, sentences: sampleClause.sentences.map((each) => ({ ...each, text: { ...each.text, en: '' } })) };
const untitled = { ...sampleClause, title: null };
const text = (words: string) => ({ zhHans: words, zhHant: words, en: words });
const defect: Defect = {
  id: 'd07',
  line: 103,
  kind: 'printed-so',
  clause: '4.1.1',
  printed: '南方科技大学',
  shown: text('As printed'),
  reason: text('Why'),
  witness: null,
};
const textOf = (html: string) => html.replaceAll(/<[^>]+>/gu, '');

test('the original is complete, with an anchor and a permalink at every sentence', async () => {
  const html = await renderComponent(ClauseText, { clause: untitled });
  expect(textOf(html)).toBe(sampleClause.text!.zhHans);
  expect(html.match(/id="s\d"/gu)).toEqual(['id="s1"', 'id="s2"', 'id="s3"']);
  expect(html.match(/href="[^"]+"/gu)).toEqual([1, 2, 3].map((number) => `href="/zh-hans/plan/4.1.1#s${number}"`));
  expect(html).toContain('aria-label="第2句的链接"');
});

test('the title is not said again in the text', async () => {
  const html = await renderComponent(ClauseText, { clause: sampleClause });
  expect(textOf(html)).toBe(sampleClause.text!.zhHans.replace('高等院校建设。', ''));
  expect(html).not.toContain('id="s1"');
});

test('a quote from the title is shown in the text all the same', async () => {
  const html = await renderComponent(ClauseText, { clause: sampleClause, quote: { start: 0, end: 4 } });
  expect(html).toContain('<mark id="quote">高等院校</mark>建设。');
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

test('a defect leads to its entry in the register', async () => {
  const html = await renderComponent(ClauseText, { clause: sampleClause, defects: [defect] });
  expect(html).toMatch(/加快南方科技大学<sup[^>]*><a href="\/zh-hans\/defects#d07"[^>]*>※<\/a><\/sup>建设。/u);
});

test('in translation each sentence stands beside its original, which is marked as Chinese and as authoritative', async () => {
  const html = await renderComponent(ClauseText, { clause: sampleClause, quote, defects: [defect] }, 'en');
  expect(html.match(/<li id="s\d"/gu)).toEqual(['<li id="s2"', '<li id="s3"']);
  expect(html).toMatch(/<p>Speed up [^<]+<a class="permalink"[^>]*><\/a><\/p><p class="original" lang="zh-Hans-CN">/u);
  expect(html).toMatch(/<mark id="quote">加快南方科技大学<\/mark><sup[^>]*><a [^>]*>※<\/a><\/sup><mark>建设<\/mark>。/u);
  expect(html).toContain('The Chinese original is authoritative.');
});

test('without a translation the Chinese stands, marked as Chinese and said to be', async () => {
  const html = await renderComponent(ClauseText, { clause: untranslated, quote }, 'en');
  expect(html).toContain('lang="zh-Hans-CN"');
  expect(html).toContain('has not been translated yet');
  expect(html).toContain('<mark id="quote">加快南方科技大学建设</mark>');
});
