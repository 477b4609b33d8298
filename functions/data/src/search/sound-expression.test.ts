import { expect, it } from 'vitest';
import { soundExpression } from './sound-expression.ts';

it.each(['hetao', 'he tao', 'Hé Tào', "he'tao", 'ＨＥＴＡＯ'])('“%s” is asked for as the beginning of a sound', (typed) => {
  expect(soundExpression(typed)).toEqual({ sounds: '"hetao" *', names: null });
});

it.each(['lüse', 'lǜsè', 'lvse'])('“%s” is asked for with v', (typed) => {
  expect(soundExpression(typed)).toEqual({ sounds: '"lvse" *', names: null });
});

it.each(['河套', '河套 地区', '863计划', '河套d', 'h', '863', 'R&D', 'hetao"', '*'])('“%s” is no pinyin', (typed) => {
  expect(soundExpression(typed)).toEqual({ sounds: '""', names: null });
});

it.each(['河套diqu', '河套 di qu', '河套DìQū'])('of “%s” the characters are looked for as typed, the rest by its sound', (typed) => {
  const name = '({name_chars} : "6cb3 5957")';
  expect(soundExpression(typed)).toEqual({ sounds: '"diqu" *', names: name });
});

it('each stretch of letters between characters is a sound of its own', () => {
  expect(soundExpression('shenzhen大学cheng').sounds).toBe('"shenzhen" * AND "cheng" *');
});
