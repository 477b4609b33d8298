import { expect, it } from 'vitest';
import { soundExpression } from './sound-expression.ts';

it.each(['hetao', 'he tao', 'Hé Tào', "he'tao", 'ＨＥＴＡＯ'])('“%s” is asked for as the beginning of a sound', (typed) => {
  expect(soundExpression(typed)).toBe('"hetao" *');
});

it.each(['lüse', 'lǜsè', 'lvse'])('“%s” is asked for with v', (typed) => {
  expect(soundExpression(typed)).toBe('"lvse" *');
});

it.each(['河套', 'h', '863', 'R&D', 'hetao"', '*'])('“%s” is no pinyin', (typed) => {
  expect(soundExpression(typed)).toBe('""');
});
