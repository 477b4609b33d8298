import type { Defect } from '@policy/api';
import { sampleClause } from '@policy/ui/testing';
import { describe, expect, it } from 'vitest';
import { noteDefects } from './text-notes.ts';

const text = (words: string) => ({ zhHans: words, zhHant: words, en: words });
const defect = (id: string, clause: string | null, printed: string): Defect => ({
  id,
  line: 1,
  kind: 'printed-so',
  clause,
  printed,
  shown: text('As printed'),
  reason: text('Why'),
  witness: null,
});

const defects = [
  defect('d01', '4.1.1', '深圳信息职业技术学院'),
  defect('d02', '4.1.1', '南方科技大学'),
  defect('d03', '4.1.1', '．高等院校建设。'),
  defect('d04', null, ''),
];

describe('notes on the whole text', () => {
  it('are numbered in reading order: document, heading, words', () => {
    const { notes } = noteDefects([sampleClause], defects, 'zhHans');
    expect(notes.map(({ number, defect }) => `${number} ${defect.id}`)).toEqual(['1 d04', '2 d03', '3 d02', '4 d01']);
  });

  it('stand behind the words that they are about', () => {
    const [clause] = noteDefects([sampleClause], defects, 'zhHans').clauses;
    expect(clause!.headingNotes.map(({ number }) => number)).toEqual([2]);
    expect(clause!.sentences[0]!.parts.map(({ text, notes }) => [text, notes.map(({ number }) => number)])).toEqual([
      ['加快南方科技大学', [3]],
      ['建设。', []],
    ]);
  });

  it('stand behind the sentence in a translation', () => {
    const [clause] = noteDefects([sampleClause], defects, 'en').clauses;
    const parts = clause!.sentences.map(({ parts }) =>
      parts.map((part) => [part.text.slice(0, 8), part.notes.map(({ number }) => number)]),
    );
    expect(parts).toEqual([[['Speed up', [3]]], [['Continue', [4]]]]);
  });

  it('go with the document where their clause is unknown: no defect is lost', () => {
    const { titleNotes, notes } = noteDefects([sampleClause], [defect('d09', '9.9.9', '')], 'en');
    expect(titleNotes).toEqual(notes);
  });

  it('lose no character of the text', () => {
    const { clauses } = noteDefects([{ ...sampleClause, title: null }], defects, 'zhHans');
    const joined = clauses.flatMap(({ sentences }) => sentences.flatMap(({ parts }) => parts.map((part) => part.text))).join('');
    expect(joined).toBe(sampleClause.text!.zhHans);
  });
});
