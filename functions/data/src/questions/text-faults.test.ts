import { describe, expect, it } from 'vitest';
import { cleanText, textFaults } from './text-faults.ts';

const origin = 'https://portal.example';
const faults = (text: string) => textFaults(cleanText(text), origin);

describe('what may stand in public', () => {
  it.each([
    '2008–2015年的目标是多少？为什么是3.8%？',
    'Is the plan of 2008-2015 or 2008 2015 meant here, clause 4.10.1?',
    '20081125发布的深府〔2008〕201号，GDP 8000.5 亿元还是 7,806,500 万元？',
    '產值 98,765,432 元是否準確？另見 12345678.9 元',
    `請看 ${origin}/zh-hant/plan/4.10.1 這一段有沒有錯`,
    'The national standard GB18030 and document SZ2008 are quoted wrongly.',
    '🇭🇰 香港和深圳，谁是牵头单位？谁负责？',
  ])('%s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('what may not', () => {
  it.each([
    ['请回复到 li.lei@example.com 谢谢', ['email']],
    ['請電郵至ｌｉ＠ｅｘａｍｐｌｅ．ｃｏｍ多謝', ['email']],
    ['我的手机是 13812345678，请联系', ['phone']],
    ['Call me at +852 2345 6789 please', ['phone']],
    ['Please call 9123 4567 after six', ['phone']],
    ['電話：2345 6789，請聯絡我', ['phone']],
    ['办公室 0755-88123456 没人接', ['phone']],
    ['Ring +44 20 7946 0958 any time', ['phone']],
    ['身份证 440301199001011234 的住户', ['identity']],
    ['HKID A123456(7) is mine, help', ['identity']],
    ['便利店便宜货 http://spam.example/buy', ['link']],
    ['go to www.spam.example now please', ['link']],
    ['best casino at spam-casino.com now', ['link']],
    [`${origin}.evil.example/plan 请看这里`, ['link']],
    ['短', ['too-short']],
    ['   \n  \u0000\u200b  ', ['too-short']],
    ['长'.repeat(1001), ['too-long']],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});

it('control characters and foreign line ends are not kept', () => {
  expect(cleanText('  一\u0007二\r\n三\r四\n\n\n\n五\u202e ')).toBe('一二\n三\n四\n\n五');
});
