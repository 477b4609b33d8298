import type { Text } from '@policy/api';
import type { FactRecord, FigureRecord, IndicatorRecord, MeasureRecord, Plan, ProjectRecord, Quotation } from '@policy/plan';
import { quote, smallClauses, text } from './small-clauses.ts';
import { smallResults } from './small-results.ts';

/** A plan of a few clauses with at least one record of each kind, taken from the real one. */
export function smallPlan(): Plan {
  return {
    edition: { sha256: 'b9074050d636dc7c96397a5301180364647e58ed0045b68c35da3e825a216a28', bytes: 48651, lines: 189, characters: 16757 },
    metadata: {
      address: 'http://www.sz.gov.cn/',
      indexNumber: '007543382/2008-00201',
      category: '综合政务',
      publisher: text('深圳市人民政府', 'Shenzhen Municipal People’s Government'),
      published: '2008-09-21',
      title: text('深圳国家创新型城市总体规划（2008―2015）', 'National Innovative City Master Plan 2008–2015'),
      documentNumber: '深府〔2008〕201号',
      keywords: '',
    },
    clauses: smallClauses(),
    programmes: [
      { id: 'basic-capacity', number: 1, name: text('基础能力工程', 'Basic capacity'), section: '4.1', ...quote('4.1.1', '高等院校') },
      { id: 'opening-up', number: 10, name: text('开放合作工程', 'Opening up'), section: '4.10', ...quote('4.10.1', '深港创新圈') },
    ],
    indicators: smallIndicators(),
    projects: smallProjects(),
    measures: smallMeasures(),
    organisations: [
      organisation('shenzhen-university', text('深圳大学', 'Shenzhen University', '深圳大學'), [quote('4.1.1', '深圳大学')]),
      {
        ...organisation('hkust', text('香港科技大学', 'Hong Kong University of Science and Technology', '香港科技大學'), [
          quote('4.10.1', '香港科技大学'),
        ]),
        aliases: ['港科大'],
      },
    ],
    facts: [
      {
        id: 'hightech-product-output-2007',
        module: 'plan',
        name: text('高新技术产品产值', 'High-tech product output', '高新技術產品產值'),
        ...figure('1.1.p1', '全市高新技术产品产值7598.8亿元', 2007, 7598.8, '7598.8亿元'),
        unit: text('元', 'yuan'),
        scale: 100_000_000,
      } satisfies FactRecord,
    ],
    defects: [
      {
        id: 'd01',
        line: 18,
        kind: 'heading-lost',
        clause: '1.1',
        printed: '。',
        shown: text('建设基础', 'Foundations'),
        reason: text('标题缺失', 'The heading is lost'),
        witness: { title: 'lsbar.com', address: 'http://www.lsbar.com/law/44883', what: text('标题', 'The heading') },
      },
      {
        id: 'd02',
        line: 189,
        kind: 'end-unknown',
        clause: null,
        printed: '',
        shown: text('本版到此为止', 'The edition ends here'),
        reason: text('不详', 'Unknown'),
        witness: null,
      },
    ],
    ...smallResults(),
  };
}

function smallIndicators(): IndicatorRecord[] {
  return [
    {
      id: 'rd-intensity',
      module: 'innovation',
      ...quote('2.3.p1', '全社会研发投入占生产总值的比重达到4%以上'),
      name: text('全社会研发投入占生产总值的比重', 'R&D expenditure as a share of GDP', '全社會研發投入佔生產總值的比重'),
      definition: text('全社会研发投入除以生产总值', 'R&D expenditure divided by GDP', '全社會研發投入除以生產總值'),
      unit: text('%', '%'),
      scale: 1,
      baseline: figure('1.1.p1', '全社会研发投入占GDP的比重达到3.3%', 2007, 3.3, '3.3%'),
      targets: [
        { ...figure('2.3.p1', '达到4%以上', 2010, 4, '4%以上'), comparator: 'gte', year: 2010 },
        { ...figure('2.3.p1', '到2015年达到5.5%以上', 2015, 5.5, '5.5%以上'), comparator: 'gte', year: 2015 },
      ],
      relation: null,
      traps: [
        {
          id: 'rd-other-document',
          kind: 'other-document',
          note: text('另一文件', 'Another paper says 4 %'),
          source: { title: '规划纲要', documentNumber: null },
        },
      ],
    },
    {
      id: 'national-key-labs',
      module: 'innovation',
      ...quote('2.3.p1', '拥有国家重点实验室9－10家'),
      name: text('国家重点实验室', 'State key laboratories', '國家重點實驗室'),
      definition: text('国家重点实验室数量', 'Number of state key laboratories'),
      unit: text('家', 'laboratories'),
      scale: 1,
      baseline: null,
      targets: [{ ...figure('2.3.p1', '9－10家', 2015, 9, '9－10家'), comparator: 'range', upper: 10, year: 2015 }],
      relation: null,
      traps: [],
    },
    {
      id: 'st-spending-gdp-share',
      module: 'innovation',
      ...quote('5.3.1', '财政科技投入占国内生产总值的比例逐步提高'),
      name: text('财政科技投入占国内生产总值的比例', 'Fiscal spending on science and technology as a share of GDP'),
      definition: text('财政科技投入除以国内生产总值', 'Fiscal spending on science and technology divided by GDP'),
      unit: text('%', '%'),
      scale: 1,
      baseline: null,
      targets: [],
      relation: { kind: 'rising', of: text('比例', 'The share'), than: null },
      traps: [{ id: 'st-no-number', kind: 'no-number', note: text('没有数字', 'No number'), source: null }],
    },
  ];
}

function smallProjects(): ProjectRecord[] {
  return [
    project('shenzhen-university', 'talent', '4.1.1', '加快深圳大学发展', text('深圳大学', 'Shenzhen University', '深圳大學'), [
      'shenzhen-university',
    ]),
    project(
      'sustech',
      'talent',
      '4.1.1',
      '建设南方科技大学',
      text('南方科技大学', 'Southern University of Science and Technology', '南方科技大學'),
      [],
    ),
    project(
      'hkust-base',
      'shenzhen-hongkong',
      '4.10.1',
      '支持香港科技大学建设深圳产学研基地',
      text('香港科技大学深圳产学研基地', 'HKUST base in Shenzhen'),
      ['hkust'],
    ),
    project('hetao', 'shenzhen-hongkong', '4.10.1', '开发河套地区', text('河套地区', 'Hetao area', '河套地區'), []),
    {
      ...project('key-labs', 'innovation', '2.3.p1', '国家重点实验室', text('国家重点实验室', 'State key laboratories'), []),
      countsToward: 'national-key-labs',
    },
  ];
}

function project(
  id: string,
  module: ProjectRecord['module'],
  clause: string,
  words: string,
  name: Text,
  organisations: string[],
): ProjectRecord {
  return {
    id,
    module,
    programme: clause === '4.1.1' ? 'basic-capacity' : clause === '4.10.1' ? 'opening-up' : null,
    name,
    nameSource: 'ours',
    composed: false,
    kind: clause === '4.1.1' ? 'university' : 'platform',
    action: 'build',
    organisations,
    countsToward: null,
    note: null,
    ...quote(clause, words),
  };
}

function smallMeasures(): MeasureRecord[] {
  return [
    {
      id: '4.10.1-m1',
      module: 'shenzhen-hongkong',
      name: text('建立联席会议', 'Set up joint meetings', '建立聯席會議'),
      organisations: ['hkust'],
      ...quote('4.10.1', '建立联席会议'),
    },
    {
      id: '5.3.1-m1',
      module: 'innovation',
      name: text('逐步提高财政科技投入', 'Raise fiscal spending', '逐步提高財政科技投入'),
      organisations: [],
      ...quote('5.3.1', '逐步提高'),
    },
  ];
}

function organisation(id: string, name: Text, mentions: Quotation[]): Plan['organisations'][number] {
  const nameFrom = { title: 'About us', publisher: name.en, url: 'https://www.example.edu/', official: true };
  const rest = { composed: false, kind: 'university', aliases: [], laterName: null, note: null };
  return { id, name, nameSource: 'glossary', nameFrom, ...rest, mentions };
}

function figure(clause: string, words: string, year: number, value: number, printed: string): FigureRecord {
  return { value, comparator: 'eq', unit: text('%', '%'), scale: 1, year, printed, ...quote(clause, words) };
}
