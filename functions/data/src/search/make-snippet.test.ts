import { describe, expect, it } from 'vitest';
import { text } from '../testing/small-clauses.ts';
import { makeSnippet, type Passage } from './make-snippet.ts';
import { parseQuery } from './parse-query.ts';

const passage = (zhHans: string, en = '', sentence: string | null = null): Passage => ({ sentence, text: text(zhHans, en) });

describe('a snippet', () => {
  it('is the passage with most of the words', () => {
    const passages = [passage('人才', '', 's1'), passage('人才与科技', '', 's2'), passage('科技', '', 's3')];
    expect(makeSnippet(passages, 'zh-hans', parseQuery('科技 人才'))).toEqual({
      locale: 'zh-hans',
      text: '人才与科技',
      sentence: 's2',
      marks: [
        { start: 0, end: 2 },
        { start: 3, end: 5 },
      ],
    });
  });

  it('joins marks that overlap', () => {
    expect(makeSnippet([passage('深圳市民')], 'zh-hans', parseQuery('深圳市 市民')).marks).toEqual([{ start: 0, end: 4 }]);
  });

  it('without the words anywhere is the first passage in the language asked for', () => {
    const snippet = makeSnippet([passage('人才', 'talent')], 'en', parseQuery('河套'));
    expect(snippet).toEqual({ locale: 'en', text: 'talent', marks: [], sentence: null });
  });

  it('of a long passage is cut around the words, whole characters only', () => {
    const snippet = makeSnippet([passage(`${'𠮷'.repeat(200)}河套${'𠮷'.repeat(200)}`)], 'zh-hans', parseQuery('河套'));
    const [mark] = snippet.marks;
    expect(snippet.text.length).toBeLessThanOrEqual(122);
    expect(snippet.text.slice(mark!.start, mark!.end)).toBe('河套');
    expect(snippet.text).toMatch(/^…(?:𠮷)+河套(?:𠮷)+…$/u);
  });

  it('marks the beginning of a word that was typed in part, and plurals', () => {
    const snippet = makeSnippet([passage('', 'Laboratories and labs')], 'en', parseQuery('laboratory lab'));
    expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['Laboratories', 'labs']);
  });
});
