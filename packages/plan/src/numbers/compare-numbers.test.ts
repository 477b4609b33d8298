import { describe, expect, it } from 'vitest';
import { compareNumbers } from './compare-numbers.ts';

function difference(chinese: string, english: string): { missing: string[]; added: string[] } {
  const { missing, added } = compareNumbers(chinese, english);
  return { missing: missing.map((number) => number.printed), added: added.map((number) => number.printed) };
}

describe('a faithful translation', () => {
  it.each([
    ['高新技术产品产值7598.8亿元', 'high-tech products worth RMB 759.88 billion'],
    ['达到1.1万亿元以上', 'RMB 1.1 trillion or more'],
    ['率先突破1万美元', 'the first to pass US$10,000'],
    ['用2―3年时间', 'in two to three years'],
    ['二○○八年九月二十一日', '21 September 2008'],
    ['三次产业结构为0.1∶50.9∶49.0，呈现二、三产业协调发展', 'the three industries stand at 0.1:50.9:49.0; secondary and tertiary'],
    ['均居全国大中城市首位', 'both first among the large and medium-sized cities'],
    ['深港两地', 'the two sides'],
    ['深港两地', 'Shenzhen and Hong Kong'],
    ['海纳百川，有容乃大', 'the sea takes in a hundred rivers'],
    ['第5代TFT-LCD面板生产线', 'the fifth-generation TFT-LCD panel line'],
    ['一批进入世界五百强', 'a group to enter the Fortune Global 500'],
  ])('of “%s” is accepted', (chinese, english) => {
    expect(difference(chinese, english)).toEqual({ missing: [], added: [] });
  });
});

describe('a translation with another number', () => {
  it.each([
    ['7598.8亿元', 'RMB 7,598.8 billion', ['7598.8亿'], ['7,598.8 billion']],
    ['19198件', '19,918 applications', ['19198'], ['19,918']],
    ['90%以上研发机构、90%以上研发人员', 'over 90% of R&D institutions and personnel', ['90'], []],
    ['到2015年', 'by then', ['2015'], []],
    ['五个研究所', 'six institutes', ['五个'], ['six']],
    ['全力推进', 'make 3 efforts', [], ['3']],
    ['120―150个', '120 projects', ['150'], []],
    ['建设20家', 'twenty of them', ['20'], ['twenty']],
    ['深发〔2006〕1号', 'Shen Fa [2006]', ['1'], []],
  ])('“%s” as “%s” is told', (chinese, english, missing, added) => {
    expect(difference(chinese, english)).toEqual({ missing, added });
  });
});
