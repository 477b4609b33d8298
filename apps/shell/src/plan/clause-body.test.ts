import { sampleClause } from '@policy/ui/testing';
import { describe, expect, it } from 'vitest';
import { clauseBody } from './clause-body.ts';

describe('the body of a clause', () => {
  it('is the text without the title', () => {
    expect(clauseBody(sampleClause, 'zh-hans')).toEqual({
      text: '加快南方科技大学建设。继续办好深圳职业技术学院和深圳信息职业技术学院。',
      translated: false,
    });
  });

  it('has a space between English sentences, and none between Chinese ones', () => {
    expect(clauseBody(sampleClause, 'en').text).toContain('Technology. Continue');
    expect(clauseBody(sampleClause, 'zh-hant').text).toContain('建設。繼續');
  });

  it('is the whole original where one sentence is not translated', () => {
    const sentences = sampleClause.sentences.map((sentence, index) =>
      index === 2 ? { ...sentence, text: { ...sentence.text, en: '' } } : sentence,
    );
    expect(clauseBody({ ...sampleClause, sentences }, 'en')).toEqual(clauseBody(sampleClause, 'zh-hans'));
  });

  it('is empty for a section', () => {
    expect(clauseBody({ title: null, sentences: [] }, 'en')).toEqual({ text: '', translated: false });
  });
});
