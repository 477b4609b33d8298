import type { Event, Programme, ProjectDetail } from '@policy/api';

const approval: Event = {
  id: 'southern-university-approved-2012',
  project: {
    id: 'southern-university-of-science-and-technology-project',
    module: 'talent',
    name: { zhHans: '南方科技大学', zhHant: '南方科技大學', en: 'Southern University of Science and Technology' },
  },
  clause: '4.1.1',
  module: 'talent',
  printed: '南方科技大学',
  composed: false,
  kind: 'approved',
  date: '2012-04',
  dateFrom: 'page',
  knownAs: null,
  statement: { zhHans: '教育部批准设立。', zhHant: '教育部批准設立。', en: 'The Ministry of Education approved it.' },
  sure: true,
  doubt: null,
  conflict: null,
  confidence: 'high',
  source: {
    kind: 'publication',
    id: 'ministry-approval',
    title: '批准通知',
    publisher: '教育部',
    published: '2012-04',
    url: 'https://example.org/',
    level: 'official-report',
  },
};

/** An event that may have happened to something else. */
const doubtful: Event = {
  ...approval,
  id: 'southern-university-opened-2012',
  kind: 'opened',
  date: '2012-09-02',
  dateFrom: 'quote',
  knownAs: { zhHans: '另一所大学', zhHant: '另一所大學', en: 'Another University' },
  statement: { zhHans: '一所大学开学。', zhHant: '一所大學開學。', en: 'A university opened.' },
  sure: false,
  doubt: { zhHans: '未必是同一所。', zhHant: '未必是同一所。', en: 'Perhaps not the same.' },
  confidence: 'low',
};

/** A project whose name the glossary translates, with a life. */
export const southernUniversity: ProjectDetail = {
  id: 'southern-university-of-science-and-technology-project',
  module: 'talent',
  programme: 'basic-capacity',
  clause: '4.1.1',
  quote: '加快南方科技大学建设',
  name: { zhHans: '南方科技大学', zhHant: '南方科技大學', en: 'Southern University of Science and Technology' },
  nameSource: 'glossary',
  composed: false,
  kind: 'university',
  action: 'speed-up',
  organisations: [
    {
      id: 'southern-university-of-science-and-technology',
      name: { zhHans: '南方科技大学', zhHant: '南方科技大學', en: 'Southern University of Science and Technology' },
    },
  ],
  countsToward: null,
  note: null,
  life: { status: 'under-way', reasons: ['approved'], rule: 'life@1', decidedBy: approval.id, date: '2012-04' },
  knownAs: [
    { name: { zhHans: '南科大', zhHant: '南科大', en: 'SUSTech' }, sure: true, event: approval.id },
    { name: doubtful.knownAs!, sure: false, event: doubtful.id },
  ],
  events: [approval, doubtful],
  source: { kind: 'clause', clause: '4.1.1', quote: '加快南方科技大学建设', start: 7, end: 17 },
};

const disciplines = '加强深圳大学在信息通讯、新材料、新能源、海洋、生物制药、医疗设备、临床医学等重点领域的学科建设';

/** A project whose name is composed from an enumeration, with our translation, a note, and an indicator. */
export const newMaterials: ProjectDetail = {
  ...southernUniversity,
  id: 'shenzhen-university-discipline-new-materials',
  quote: disciplines,
  name: { zhHans: '深圳大学新材料学科', zhHant: '深圳大學新材料學科', en: 'Shenzhen University discipline: new materials' },
  nameSource: 'ours',
  composed: true,
  kind: 'research-programme',
  action: 'improve',
  organisations: [],
  countsToward: 'national-key-labs',
  life: { status: 'not-yet-sourced', reasons: ['no-event'], rule: 'life@1', decidedBy: null, date: null },
  knownAs: [],
  events: [],
  note: { zhHans: '与同名机构无关。', zhHant: '與同名機構無關。', en: 'Not to be confused with the institution of the same name.' },
  source: { kind: 'clause', clause: '4.1.1', quote: disciplines, start: 18, end: 18 + disciplines.length },
};

export const basicCapacity: Programme = {
  id: 'basic-capacity',
  number: 1,
  clause: '4.1',
  name: { zhHans: '基础能力工程', zhHant: '基礎能力工程', en: 'Basic capacity programme' },
  quote: '基础能力',
  source: { kind: 'clause', clause: '4.p1', quote: '基础能力', start: 40, end: 44 },
  projects: 2,
};
