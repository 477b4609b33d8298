import { expect, it } from 'vitest';
import { partsOf } from './find-shorter.ts';

it('parts of several words are the words, and parts of the Chinese ones', () => {
  expect(partsOf('河套区 labs')).toEqual(['labs', '河套区', '河套', '套区']);
});

it('parts of two characters are the characters', () => {
  expect(partsOf('河龘')).toEqual(['河', '龘']);
});

it('a single word without Chinese characters has no parts', () => {
  expect(partsOf('xyzzy')).toEqual([]);
});
