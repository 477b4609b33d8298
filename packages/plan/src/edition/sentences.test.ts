import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string) => splitSentences('9.9.9', text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end with their full stop', () => {
    expect(split('高等院校建设。加快南方科技大学建设。')).toEqual(['高等院校建设。', '加快南方科技大学建设。']);
  });

  it('keep the closing mark that follows the stop', () => {
    expect(split('“有容乃大。”发扬特性。')).toEqual(['“有容乃大。”', '发扬特性。']);
  });

  it('may lack a stop at the end, or altogether', () => {
    expect(split('一句。半句')).toEqual(['一句。', '半句']);
    expect(split('深圳市人民政府')).toEqual(['深圳市人民政府']);
  });

  it('do not end at a semicolon', () => {
    expect(split('居第四；三次产业。')).toEqual(['居第四；三次产业。']);
  });

  it('have the clause id and their number, from 1', () => {
    expect(splitSentences('4.1.1', '一。二。').map(({ id }) => id)).toEqual(['4.1.1.s1', '4.1.1.s2']);
  });
});
