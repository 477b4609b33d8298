import type { Indicator, Observation, Source, Target, Text, Value } from '@policy/api';

const percent: Text = { zhHans: '%', zhHant: '%', en: '%' };
const yuan: Text = { zhHans: '元', zhHant: '元', en: 'yuan' };
const laboratories: Text = { zhHans: '家', zhHant: '家', en: 'laboratories' };

const quoted = (clause: string, quote: string, start: number): Source => ({
  kind: 'clause',
  clause,
  quote,
  start,
  end: start + quote.length,
});

const workReport: Source = {
  kind: 'publication',
  id: 'work-report-2011',
  title: '政府工作报告（2011年1月16日）',
  publisher: '深圳市人民政府公报',
  published: '2011-03-08',
  url: 'http://www.sz.gov.cn/zfgb/2011/gb734/content/post_4995296.html',
  level: 'official-report',
};
const newspaper: Source = {
  kind: 'publication',
  id: 'shenzhen-daily-2010',
  title: 'City leads in innovation in nation: Forbes China',
  publisher: 'Shenzhen Daily',
  published: '2010',
  url: 'https://news.everychina.com/wz411bc5/city_leads_in_innovation_in_nation_forbes_china.html',
  level: 'press',
};

const value = (amount: number, year: number, printed: string, source: Source, unit: Text = percent, scale = 1): Value => ({
  value: amount,
  comparator: 'eq',
  unit,
  scale,
  year,
  printed,
  source,
});

const noInputs: Target['inputs'] = { observation: null, others: [], course: null, traps: [], asOf: 2026 };

const noChoice: Target['choice'] = { rule: 'choose@1', chosen: null, notChosen: [] };

const target = (from: Value & { year: number }, status: Target['status'], reasons: string[]): Target => ({
  ...from,
  comparator: 'gte',
  status,
  reasons,
  inputs: noInputs,
  choice: noChoice,
});

const observation = (year: number, amount: number, source: Source, more: Partial<Observation> = {}): Observation => ({
  ...value(amount, year, `${amount}%`, source),
  id: `rd-intensity-${year}`,
  year,
  confidence: 'high',
  derived: false,
  sameDefinition: true,
  definition: 'same',
  variant: null,
  yearFrom: 'quote',
  revised: null,
  formula: null,
  inputs: [],
  ...more,
});

const goal2010 = quoted('2.3.p2', '至2010年，全社会研发投入占全市生产总值的比重达到4%以上', 93);
const goal2015 = quoted('2.3.p3', '至2015年，全社会研发投入占全市生产总值的比重达到5.5%以上', 94);

/** Baseline, both targets, observations of some years. */
export const rdIntensity: Indicator = {
  id: 'rd-intensity',
  module: 'innovation',
  clause: '2.3.p3',
  quote: '至2015年，全社会研发投入占全市生产总值的比重达到5.5%以上',
  name: {
    zhHans: '全社会研发投入占全市生产总值的比重',
    zhHant: '全社會研發開支佔全市生產總值的比重',
    en: 'R&D expenditure as a share of the city’s GDP',
  },
  definition: {
    zhHans: '全社会研发投入除以全市生产总值，以百分数表示。',
    zhHant: '全社會研發開支除以全市生產總值，以百分數表示。',
    en: 'Gross domestic expenditure on R&D divided by the city’s gross domestic product, in per cent.',
  },
  unit: percent,
  scale: 1,
  baseline: value(3.3, 2007, '3.3%', quoted('1.1.p3', '2007年，全社会研发投入占GDP的比重达到3.3%', 111)),
  targets: [
    target({ ...value(4, 2010, '4%以上', goal2010), year: 2010 }, 'missed', ['falls-short']),
    target({ ...value(5.5, 2015, '5.5%以上', goal2015), year: 2015 }, 'missed', ['falls-short', 'derived']),
  ],
  relation: null,
  observations: [
    observation(2009, 3.6, newspaper),
    observation(2010, 3.64, workReport),
    observation(2011, 3.66, newspaper),
    observation(2012, 3.81, newspaper, { confidence: 'medium' }),
    observation(2013, 4, newspaper, { comparator: 'approx', confidence: 'medium' }),
    observation(2015, 4.05, workReport, { derived: true }),
  ],
  otherGoals: [],
  traps: [
    {
      id: 'rd-intensity-other-document',
      kind: 'other-document',
      note: {
        zhHans: '另一份文件为2015年定的目标是4%，本规划是5.5%。两者并列，不替读者取舍。',
        zhHant: '另一份文件為2015年定的目標是4%，本規劃是5.5%。兩者並列，不替讀者取捨。',
        en: 'Another paper sets 4% for 2015, this plan 5.5%. Both are shown side by side; none is chosen for the reader.',
      },
      source: { title: '深圳市国民经济和社会发展第十二个五年规划纲要（草案）', documentNumber: null },
    },
  ],
  status: 'missed',
  reasons: ['falls-short', 'derived'],
  rule: 'status@1',
  source: goal2015,
};

/** Money; the baseline has another definition than the targets; nothing observed. */
export const hightechOutput: Indicator = {
  ...rdIntensity,
  id: 'hightech-output',
  module: 'industry',
  quote: '高新技术产业产值达到2万亿元以上',
  name: { zhHans: '高新技术产业产值', zhHant: '高新技術產業產值', en: 'Gross output value of the high-tech industry' },
  definition: {
    zhHans: '高新技术产业一年的产值。基线是高新技术产品产值，口径不同。',
    zhHant: '高新技術產業一年的產值。基線是高新技術產品產值，口徑不同。',
    en: 'Gross output value of the high-tech industry in a year. The baseline is the output of high-tech products, another definition.',
  },
  unit: yuan,
  scale: 1e8,
  baseline: value(7598.8, 2007, '7598.8亿元', quoted('1.1.p1', '2007年，全市高新技术产品产值7598.8亿元', 87), yuan, 1e8),
  targets: [
    target(
      { ...value(11000, 2010, '1.1万亿元以上', quoted('2.3.p2', '高新技术产业产值达到1.1万亿元以上', 171), yuan, 1e8), year: 2010 },
      'no-data',
      ['no-observation'],
    ),
    target(
      { ...value(20000, 2015, '2万亿元以上', quoted('2.3.p3', '高新技术产业产值达到2万亿元以上', 189), yuan, 1e8), year: 2015 },
      'no-data',
      ['no-observation'],
    ),
  ],
  observations: [],
  traps: [
    {
      id: 'hightech-output-product-or-industry',
      kind: 'definition-changed',
      note: {
        zhHans: '基线是高新技术产品产值，目标是高新技术产业产值，定义不同。',
        zhHant: '基線是高新技術產品產值，目標是高新技術產業產值，定義不同。',
        en: 'The baseline is high-tech product output, the targets are high-tech industry output: other definitions.',
      },
      source: null,
    },
  ],
  status: 'no-data',
  reasons: ['no-observation'],
  source: quoted('2.3.p3', '高新技术产业产值达到2万亿元以上', 189),
};

/** A range for one year, no baseline, nothing observed. */
export const keyLaboratories: Indicator = {
  ...rdIntensity,
  id: 'national-key-labs',
  clause: '4.1.3',
  quote: '力争到2015年拥有9－10家国家重点实验室',
  name: { zhHans: '国家重点实验室数量', zhHant: '國家重點實驗室數量', en: 'State Key Laboratories' },
  definition: {
    zhHans: '到2015年拥有的国家重点实验室数量（存量）。',
    zhHant: '到2015年擁有的國家重點實驗室數量（存量）。',
    en: 'Number of State Key Laboratories that the city has by 2015 (a stock).',
  },
  unit: laboratories,
  baseline: null,
  targets: [
    {
      ...value(9, 2015, '9－10家', quoted('4.1.3', '力争到2015年拥有9－10家国家重点实验室', 166), laboratories),
      upper: 10,
      comparator: 'range',
      year: 2015,
      status: 'no-data',
      reasons: ['no-observation'],
      inputs: noInputs,
      choice: noChoice,
    },
  ],
  observations: [],
  traps: [],
  status: 'no-data',
  reasons: ['no-observation'],
  source: quoted('4.1.3', '力争到2015年拥有9－10家国家重点实验室', 166),
};

/** A relation instead of a number. */
export const spendingGrowth: Indicator = {
  ...rdIntensity,
  id: 'st-spending-growth',
  clause: '5.3.1',
  quote: '保证科技经费的增长幅度高于财政经常性收入的增长幅度',
  name: { zhHans: '科技经费增长幅度', zhHant: '科技經費增長幅度', en: 'Growth of science and technology spending' },
  baseline: null,
  targets: [],
  relation: {
    kind: 'grows-faster-than',
    of: { zhHans: '科技经费', zhHant: '科技經費', en: 'science and technology spending' },
    than: { zhHans: '财政经常性收入', zhHant: '財政經常性收入', en: 'recurrent fiscal revenue' },
  },
  observations: [],
  traps: [],
  status: 'not-assessable',
  reasons: ['relation-without-number'],
  source: quoted('5.3.1', '保证科技经费的增长幅度高于财政经常性收入的增长幅度', 43),
};
