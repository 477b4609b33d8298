import { describe, expect, it } from 'vitest';
import { sampleClause } from '../../testing/sample-clause.ts';
import { alignSentences } from './align-sentences.ts';
import { placeDefects } from './place-defects.ts';

const noMarks = { quote: null, defects: [] };
const untitled = { ...sampleClause, title: null };

describe('alignSentences', () => {
  it('loses no character of the original', () => {
    const marks = { quote: { start: 9, end: 30 }, defects: [{ id: 'd01', start: 10, end: 12 }] };
    const spans = alignSentences(untitled, 'en', marks).flatMap(({ original }) => original);
    expect(spans.map(({ text }) => text).join('')).toBe(sampleClause.text!.zhHans);
  });

  it('pairs each sentence with its own translation and keeps its number', () => {
    const pairs = alignSentences(sampleClause, 'zhHant', noMarks).map(({ anchor, number, translation }) => [anchor, number, translation]);
    expect(pairs).toEqual([
      ['s2', 2, '加快南方科技大學建設。'],
      ['s3', 3, '繼續辦好深圳職業技術學院和深圳信息職業技術學院。'],
    ]);
  });

  it('has no translation in the original’s language', () => {
    expect(alignSentences(sampleClause, 'zhHans', noMarks).map(({ translation }) => translation)).toEqual([null, null]);
  });

  it('gives no half translation: one missing sentence leaves the original alone', () => {
    const [first, second, third] = sampleClause.sentences;
    const clause = { ...sampleClause, sentences: [first!, second!, { ...third!, text: { ...third!.text, en: '' } }] };
    expect(alignSentences(clause, 'en', noMarks).map(({ translation }) => translation)).toEqual([null, null]);
  });

  it('tells which sentences a quote touches', () => {
    const sentences = alignSentences(untitled, 'en', { quote: { start: 17, end: 19 }, defects: [] });
    expect(sentences.map(({ anchor, quoted }) => [anchor, quoted])).toEqual([
      ['s1', false],
      ['s2', true],
      ['s3', true],
    ]);
  });

  it('cuts behind a defect and names it there', () => {
    const defects = [{ id: 'd01', start: 9, end: 15 }];
    const [second] = alignSentences(sampleClause, 'zhHans', { quote: null, defects });
    expect(second!.original).toEqual([
      { text: '加快南方科技大学', quoted: false, defects: ['d01'] },
      { text: '建设。', quoted: false, defects: [] },
    ]);
  });
});

describe('placeDefects', () => {
  it('finds what is printed in the text and leaves out what is lost', () => {
    const defects = [
      { id: 'd01', printed: '' },
      { id: 'd02', printed: '不在此处' },
      { id: 'd03', printed: '旧工业区' },
    ];
    expect(placeDefects('安排旧工业区改造', defects)).toEqual([{ id: 'd03', start: 2, end: 6 }]);
  });
});
