import { describe, expect, it } from 'vitest';
import { nameSounds } from './name-sounds.ts';

describe('the sounds of a name', () => {
  it('are its full pinyin and its initials, from each character on', () => {
    expect(nameSounds('开发河套').toSorted()).toEqual(['fahetao', 'fht', 'hetao', 'ht', 'kaifahetao', 'kfht', 't', 'tao']);
  });

  it.each([
    ['行业协会', 'hangyexiehui'],
    ['深圳发展银行', 'shenzhenfazhanyinhang'],
    ['重点实验室', 'zhongdianshiyanshi'],
    ['绿色照明', 'lvsezhaoming'],
    ['重庆', 'chongqing'],
  ])('are read in their words: %s is %s', (name, sound) => {
    expect(nameSounds(name)).toContain(sound);
  });

  it('keep Latin letters and digits where they stand', () => {
    expect(nameSounds('国家863计划')).toEqual(expect.arrayContaining(['guojia863jihua', 'gj863jh']));
  });

  it('of a name without Chinese characters are none', () => {
    expect(nameSounds('R&D')).toEqual([]);
  });
});
