import { describe, expect, it } from 'vitest';
import { readChineseNumbers } from './chinese-numbers.ts';

const values = (text: string) => readChineseNumbers(text).map((number) => number.value);
const firm = (text: string) =>
  readChineseNumbers(text)
    .filter((number) => number.kind !== 'loose')
    .map((number) => number.value);

describe('Chinese figures', () => {
  it.each([
    ['产值达到1.1万亿元以上', [1.1e12]],
    ['产值7598.8亿元', [759_880_000_000]],
    ['分别为19198件和2170件', [19198, 2170]],
    ['36%和40%', [36, 40]],
    ['90%以上研发机构、90%以上研发人员', [90, 90]],
    ['2―3年', [2, 3]],
    ['9－10家', [9, 10]],
    ['120―150个', [120, 150]],
    ['1―2万亿元', [1e12, 2e12]],
    ['2008-2015', [2008, 2015]],
    ['0.1∶50.9∶49.0', [0.1, 50.9, 49]],
    ['８/１２英吋，１９，１９８件，３．３％', [8, 12, 19198, 3.3]],
    ['第5代TFT-LCD、7.5代、IPv6', [5, 7.5, 6]],
    ['至2010年，达到4%以上', [2010, 4]],
  ])('in %s are read with their scale', (text, expected) => {
    const read = values(text);
    expect(read).toHaveLength(expected.length);
    expected.forEach((value, index) => expect(read[index]).toBeCloseTo(value));
  });

  it('leave a full-width stop after a number alone', () => {
    expect(values('1．高等院校建设')).toEqual([1]);
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['二○○八年九月二十一日', [2008, 9, 21]],
    ['党的十七大', [17]],
    ['位居全国大中城市第四', [4]],
    ['四大支柱产业', [4]],
    ['等五个研究所', [5]],
    ['世界五百强', [500]],
    ['十大工程', [10]],
    ['每万人口年度专利授权数量', [10_000]],
    ['百分之四十', [40]],
    ['一万两千三百件', [12_300]],
    ['三亿五千万元', [350_000_000]],
    ['一万二千亿元', [1.2e12]],
    ['二万亿元', [2e12]],
  ])('in %s count', (text, expected) => {
    expect(firm(text)).toEqual(expected);
  });

  it.each(['一批', '进一步', '新一代', '我国第一部', '两地', '二、三产业', '三态合一', '“四旧”改造', '海纳百川', '百年', '十分'])(
    'in %s need no counterpart',
    (text) => {
      expect(firm(text)).toEqual([]);
    },
  );
});
