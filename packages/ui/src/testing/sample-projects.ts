import type { Programme, Project } from '@policy/api';

/** A project whose name the glossary translates. */
export const southernUniversity: Project = {
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
  source: { kind: 'clause', clause: '4.1.1', quote: '加快南方科技大学建设', start: 7, end: 17 },
};

const disciplines = '加强深圳大学在信息通讯、新材料、新能源、海洋、生物制药、医疗设备、临床医学等重点领域的学科建设';

/** A project whose name is composed from an enumeration, with our translation, a note, and an indicator. */
export const newMaterials: Project = {
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
