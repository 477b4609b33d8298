import { describe, expect, it } from 'vitest';
import { cutAtMarks } from './cut-at-marks.ts';

describe('cutAtMarks', () => {
  it('cuts a text at each mark', () => {
    const marks = [
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ];
    expect(cutAtMarks({ text: '河套地区河套', marks })).toEqual([
      { text: '河套', marked: true },
      { text: '地区', marked: false },
      { text: '河套', marked: true },
    ]);
  });

  it('leaves a text without marks whole', () => {
    expect(cutAtMarks({ text: '人才', marks: [] })).toEqual([{ text: '人才', marked: false }]);
  });
});
