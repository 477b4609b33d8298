import { describe, expect, it } from 'vitest';
import { characterTokens, singular, withoutPlural, wordTokens } from './tokens.ts';

const tokens = (text: string) => characterTokens(text).map(({ token }) => token);

describe('characters', () => {
  it('each is a token of its own', () => {
    expect(tokens('河套')).toEqual(['6cb3', '5957']);
  });

  it('case and width make no difference', () => {
    expect(tokens('ＰＣＴ')).toEqual(tokens('pct'));
  });

  it('a rare character beyond the basic plane is one token over two code units', () => {
    expect(characterTokens('𠮷田')).toEqual([
      { token: '20bb7', start: 0, end: 2 },
      { token: '7530', start: 2, end: 3 },
    ]);
  });

  it('a ligature becomes the letters it stands for, all at its place', () => {
    expect(characterTokens('ﬁ')).toEqual([
      { token: '66', start: 0, end: 1 },
      { token: '69', start: 0, end: 1 },
    ]);
  });

  it('white space is a boundary that no query contains', () => {
    expect(tokens('a　b')).toEqual(['61', 'x', '62']);
  });
});

describe('words', () => {
  it('are runs of letters and digits, in lower case, without accents', () => {
    expect(wordTokens('R&D in Café №4').map(({ token }) => token)).toEqual(['r', 'd', 'in', 'cafe', '4']);
  });

  it('keep their place in the text', () => {
    expect(wordTokens('an Area')[1]).toEqual({ token: 'area', start: 3, end: 7 });
  });

  it.each([
    ['laboratories', 'laboratory'],
    ['series', 'sery'],
    ['ties', 'ties'],
    ['projects', 'projects'],
  ])('the singular of %s is taken to be %s', (word, expected) => {
    expect(singular(word)).toBe(expected);
  });

  it.each([
    ['projects', 'project'],
    ['classes', 'class'],
    ['policies', 'policy'],
    ['gas', 'gas'],
    ['campus', 'campus'],
    ['access', 'access'],
    ['basis', 'basis'],
  ])('%s typed in the plural is %s', (word, expected) => {
    expect(withoutPlural(word)).toBe(expected);
  });
});
