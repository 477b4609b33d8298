import { describe, expect, it } from 'vitest';
import type { Block } from './document.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderPlainText } from './render-plain-text.ts';

const blocks: Block[] = [
  { kind: 'heading', level: 2, text: '4.1 基础能力' },
  { kind: 'paragraph', text: 'Text.' },
  { kind: 'original', text: '原文。' },
  { kind: 'items', items: ['one', 'two'] },
];
const paragraph = (text: string): Block[] => [{ kind: 'paragraph', text }];

describe('Markdown', () => {
  it('has headings, quotations for originals, and lists', () => {
    expect(renderMarkdown(blocks)).toBe('## 4.1 基础能力\n\nText.\n\n> 原文。\n\n- one\n- two\n');
  });

  it.each([
    ['# no heading', String.raw`\# no heading`],
    ['- no item', String.raw`\- no item`],
    ['1. no number', String.raw`1\. no number`],
    ['3.1.1 stays', '3.1.1 stays'],
    ['a *b* _c_ [d](e) <f> `g`', String.raw`a \*b\* \_c\_ \[d\](e) \<f\> \`g\``],
    ['a\\b', String.raw`a\\b`],
    ['see https://a.example/b_c, please', 'see <https://a.example/b_c>, please'],
  ])('writes %s so that it reads as it is', (text, written) => {
    expect(renderMarkdown(paragraph(text))).toBe(`${written}\n`);
  });
});

describe('plain text', () => {
  it('indents originals and has an empty line between blocks', () => {
    expect(renderPlainText(blocks)).toBe('4.1 基础能力\n\nText.\n\n    原文。\n\none\ntwo\n');
  });

  it('underlines the title as wide as it is, a Chinese character counting two', () => {
    expect(renderPlainText([{ kind: 'heading', level: 1, text: '4.1 基础' }])).toBe('4.1 基础\n========\n');
  });

  it('changes no character of a text', () => {
    expect(renderPlainText(paragraph('# *英�技* <b>'))).toBe('# *英�技* <b>\n');
  });
});
