import type { Locale, Value } from '@policy/api';
import * as m from '@policy/words/messages';
import { formatNumber } from './format-number.ts';
import { scaleFor } from './scales.ts';

/** The part of a value that makes a quantity. */
export type Quantity = Pick<Value, 'value' | 'upper' | 'comparator' | 'unit' | 'scale'>;

/**
 * Writes a quantity in words of the reader's language: 7598.8亿元, 7598.8億元, RMB 759.88 billion;
 * 不低于5.5%, at least 5.5%; 9～10家.
 */
export function formatQuantity(quantity: Quantity, locale: Locale): string {
  const amount = formatAmount(quantity, locale);
  const words = { quantity: amount };
  const inLanguage = { locale };
  switch (quantity.comparator) {
    case 'gte':
      return m.quantity_at_least(words, inLanguage);
    case 'lte':
      return m.quantity_at_most(words, inLanguage);
    case 'gt':
      return m.quantity_more_than(words, inLanguage);
    case 'lt':
      return m.quantity_less_than(words, inLanguage);
    case 'approx':
      return m.quantity_about(words, inLanguage);
    case 'rank':
      return m.quantity_rank({ rank: formatNumber(quantity.value, locale) }, inLanguage);
    case 'eq':
    case 'range':
      return amount;
  }
}

/** The same without words, for places as narrow as a chart: ≥5.5%. */
export function formatQuantitySigned(quantity: Quantity, locale: Locale): string {
  const signs = { gte: '≥', lte: '≤', gt: '>', lt: '<', approx: '≈', eq: '', range: '', rank: '' };
  if (quantity.comparator === 'rank') return formatQuantity(quantity, locale);
  return signs[quantity.comparator] + formatAmount(quantity, locale);
}

/** Number or range with its unit, without the comparator. */
function formatAmount(quantity: Quantity, locale: Locale): string {
  if (isCalendarYear(quantity)) return formatYears(quantity, locale);
  const scale = scaleFor(quantity, locale);
  const number = (value: number): string => formatNumber((value * quantity.scale) / scale.size, locale);
  const lower = number(quantity.value);
  const figure = quantity.upper === undefined ? lower : m.quantity_range({ lower, upper: number(quantity.upper) }, { locale });
  return `${scale.before}${figure}${scale.after}`;
}

/** 2008年 names a year, 28年 is a length. */
function isCalendarYear({ value, unit, scale }: Quantity): boolean {
  return unit.zhHans === '年' && scale === 1 && Number.isInteger(value) && value > 1000;
}

/** Years are not grouped in any language, and in English not followed by a unit. */
function formatYears({ value, upper }: Quantity, locale: Locale): string {
  const years = upper === undefined ? String(value) : m.quantity_range({ lower: String(value), upper: String(upper) }, { locale });
  return locale === 'en' ? years : `${years}年`;
}
