import { describe, expect, it } from 'vitest';
import { preferredLocale } from './preferred-locale.ts';

describe('preferredLocale', () => {
  it.each([
    ['', 'zh-hans'],
    ['fr', 'zh-hans'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-hans'],
    ['zh-HK', 'zh-hant'],
    ['zh-Hant-HK,en;q=0.5', 'zh-hant'],
    ['en-GB,zh-HK;q=0.9', 'en'],
    ['en;q=0.2, zh-TW;q=0.7', 'zh-hant'],
    ['en;q=0, zh', 'zh-hans'],
    ['de, *;q=0.1', 'zh-hans'],
  ])('answers %j with %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});
