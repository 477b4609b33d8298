import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { isLocale, languageTag, locales } from './locales.ts';
import { m } from './paraglide/messages.js';

type Words = Record<string, string>;

const folder = (locale: string): URL => new URL(`../messages/${locale}/`, import.meta.url);
const files = readdirSync(folder('zh-hans'));
const read = (locale: string, file: string): Words => JSON.parse(readFileSync(new URL(file, folder(locale)), 'utf8')) as Words;
const parameters = (words: string): string[] => [...words.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]!).sort();

/** Words of the mainland and a character of Taiwan, in traditional characters, with what Hong Kong writes instead. */
const wordsElsewhere: [word: string, hongKong: string][] = [
  ['信息', '資訊'],
  ['搜索', '搜尋'],
  ['鏈接', '連結'],
  ['登錄', '登入'],
  ['默認', '預設'],
  ['打印', '列印'],
  ['門戶', '入門網站'],
  ['屏幕', '熒幕'],
  ['數字化', '數碼化'],
  ['計算機', '電腦'],
  ['質量', '質素'],
  ['芯片', '晶片'],
  ['設定了', '訂立了'],
  ['裡', '裏'],
];

const toTraditional = Converter({ from: 'cn', to: 't' });
const toHongKong = Converter({ from: 'cn', to: 'hk' });

/** OpenCC's Hong Kong table turns the usual 說 and 閱 into 説 and 閲: only what both tables change is simplified. */
const isSimplified = (character: string): boolean => toTraditional(character) !== character && toHongKong(character) !== character;

describe.each(files)('%s', (file) => {
  const original = read('zh-hans', file);

  test.each(locales)('has the same keys with the same parameters in %s', (locale) => {
    const words = read(locale, file);
    expect(Object.keys(words)).toEqual(Object.keys(original));
    for (const [key, text] of Object.entries(words)) expect([key, parameters(text)]).toEqual([key, parameters(original[key]!)]);
  });

  test.each(locales)('leaves nothing empty in %s', (locale) => {
    const empty = Object.entries(read(locale, file)).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  test('has no simplified character in its traditional words', () => {
    const found = Object.entries(read('zh-hant', file)).flatMap(([key, text]) =>
      [...text].filter(isSimplified).map((each) => `${key}: ${each}`),
    );
    expect(found).toEqual([]);
  });

  test('says things the Hong Kong way', () => {
    const found = Object.entries(read('zh-hant', file)).flatMap(([key, text]) =>
      wordsElsewhere.filter(([word]) => text.includes(word)).map(([word, hongKong]) => `${key}: ${word} → ${hongKong}`),
    );
    expect(found).toEqual([]);
  });
});

test('no key is in two files: the later would silently win', () => {
  const keys = files.flatMap((file) => Object.keys(read('zh-hans', file)));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('each language has its own words', () => {
  expect(locales.map((locale) => m.status_achieved({}, { locale }))).toEqual(['已达到', '已達到', 'Achieved']);
});

test('a forgotten language is an error, not a guess', () => {
  expect(() => m.status_achieved({})).toThrow('Name the language');
});

test('languages have tags for lang and hreflang', () => {
  expect(locales.map(languageTag)).toEqual(['zh-Hans-CN', 'zh-Hant-HK', 'en-GB']);
  expect(isLocale('zh-hant')).toBe(true);
  expect(isLocale('zh-HK')).toBe(false);
});
