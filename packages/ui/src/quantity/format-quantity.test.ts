import type { Comparator, Text } from '@policy/api';
import { expect, test } from 'vitest';
import { formatQuantity, formatQuantitySigned } from './format-quantity.ts';

const yuan: Text = { zhHans: '元', zhHant: '元', en: 'yuan' };
const percent: Text = { zhHans: '%', zhHant: '%', en: '%' };
const laboratories: Text = { zhHans: '家', zhHant: '家', en: 'laboratories' };
const people: Text = { zhHans: '人', zhHant: '人', en: 'people' };

const quantity = (value: number, unit: Text, comparator: Comparator = 'eq', scale = 1, upper?: number) => ({
  value,
  unit,
  comparator,
  scale,
  ...(upper === undefined ? {} : { upper }),
});
const inAllLanguages = (what: Parameters<typeof formatQuantity>[0]) => [
  formatQuantity(what, 'zh-hans'),
  formatQuantity(what, 'zh-hant'),
  formatQuantity(what, 'en'),
];

test('money keeps its value and changes its unit with the language', () => {
  expect(inAllLanguages(quantity(7598.8, yuan, 'eq', 1e8))).toEqual(['7598.8亿元', '7598.8億元', 'RMB 759.88 billion']);
  expect(inAllLanguages(quantity(11000, yuan, 'gte', 1e8))).toEqual(['不低于1.1万亿元', '不低於1.1萬億元', 'at least RMB 1.1 trillion']);
  expect(inAllLanguages(quantity(650, yuan))).toEqual(['650元', '650元', 'RMB 650']);
});

test('scaling adds no digits', () => {
  expect(formatQuantity(quantity(10176.19, yuan, 'eq', 1e8), 'en')).toBe('RMB 1.017619 trillion');
  expect(formatQuantity(quantity(0.1 + 0.2, percent), 'zh-hans')).toBe('0.3%');
});

test('percentages have no space in any language', () => {
  expect(inAllLanguages(quantity(5.5, percent, 'gte'))).toEqual(['不低于5.5%', '不低於5.5%', 'at least 5.5%']);
});

test('a range names its unit once', () => {
  expect(inAllLanguages(quantity(9, laboratories, 'range', 1, 10))).toEqual(['9～10家', '9至10家', '9–10 laboratories']);
  expect(formatQuantity(quantity(1.1, yuan, 'range', 1e12, 2), 'en')).toBe('RMB 1.1–2 trillion');
});

test('large counts are grouped in English only', () => {
  expect(inAllLanguages(quantity(19198, laboratories))).toEqual(['19198家', '19198家', '19,198 laboratories']);
  expect(inAllLanguages(quantity(45, people, 'approx', 1e4))).toEqual(['约45万人', '約45萬人', 'about 450,000 people']);
});

test('a calendar year is a name, a number of years is a length', () => {
  const years: Text = { zhHans: '年', zhHant: '年', en: 'years' };
  expect(inAllLanguages(quantity(2008, years, 'range', 1, 2015))).toEqual(['2008～2015年', '2008至2015年', '2008–2015']);
  expect(inAllLanguages(quantity(28, years))).toEqual(['28年', '28年', '28 years']);
});

test('a rank is a place, not a count', () => {
  expect(inAllLanguages(quantity(4, { zhHans: '位', zhHant: '位', en: 'place' }, 'rank'))).toEqual(['第4位', '第4位', 'rank 4']);
});

test('a unit without a translation keeps its Chinese name', () => {
  expect(formatQuantity(quantity(3, { zhHans: '家', zhHant: '', en: '' }), 'zh-hant')).toBe('3家');
  expect(formatQuantity(quantity(3, { zhHans: '家', zhHant: '', en: '' }), 'en')).toBe('3 家');
});

test('signs stand for words where space is short', () => {
  expect(formatQuantitySigned(quantity(11000, yuan, 'gte', 1e8), 'en')).toBe('≥RMB 1.1 trillion');
  expect(formatQuantitySigned(quantity(9, laboratories, 'range', 1, 10), 'zh-hans')).toBe('9～10家');
});
