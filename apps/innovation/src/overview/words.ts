import type { StageWords } from '@policy/pages';
import type { Text } from '@policy/api';

export const lead: Text = {
  zhHans: '规划把研发投入、专利、实验室和公共平台放在首位：先建知识创新基地，再建技术平台，最后让成果走向产业。',
  zhHant: '規劃把研發投入、專利、實驗室和公共平台放在首位：先建知識創新基地，再建技術平台，最後讓成果走向產業。',
  en: 'The plan puts research spending, patents, laboratories and shared platforms first: a base of knowledge, then platforms for technology, then results that reach industry.',
};

export const pictureTitle: Text = {
  zhHans: '从基地到平台，再到科技计划',
  zhHant: '由基地到平台，再到科技計劃',
  en: 'From the base to platforms to programmes',
};

/** The three stages in the order of the plan, and what carries all of them. Together they name every clause that the module shows. */
export const stages: StageWords[] = [
  {
    id: 'base',
    title: { zhHans: '知识创新基地', zhHant: '知識創新基地', en: 'The base of knowledge' },
    says: {
      zhHans: '高水平的高等院校、研究机构和重点实验室，用来提升源头创新能力。',
      zhHant: '高水平的高等院校、研究機構和重點實驗室，用來提升源頭創新能力。',
      en: 'High-level universities, research institutions and key laboratories, to raise the capacity for innovation at source.',
    },
    clauses: ['4.1', '3.3.1'],
    short: {
      '4.1.1': { zhHans: '高等院校', zhHant: '高等院校', en: 'Universities' },
      '4.1.2': { zhHans: '研究机构', zhHant: '研究機構', en: 'Research institutes' },
      '4.1.3': { zhHans: '重点实验室', zhHant: '重點實驗室', en: 'Key laboratories' },
    },
  },
  {
    id: 'platforms',
    title: { zhHans: '技术平台', zhHant: '技術平台', en: 'Platforms for technology' },
    says: {
      zhHans: '以企业为主体的应用技术创新体系，和公共技术服务体系，让技术创新和成果转化更有能力。',
      zhHant: '以企業為主體的應用技術創新體系，和公共技術服務體系，讓技術創新和成果轉化更有能力。',
      en: 'A system of applied innovation with enterprises as its main actors, and public technology services, to turn results into use.',
    },
    clauses: ['3.3.2', '3.3.4', '4.2'],
    short: {
      '3.3.4': { zhHans: '平台体系', zhHant: '平台體系', en: 'System of platforms' },
      '4.2.1': { zhHans: '工程实验室', zhHant: '工程實驗室', en: 'Engineering laboratories' },
      '4.2.2': { zhHans: '公共技术平台', zhHant: '公共技術平台', en: 'Technology platforms' },
      '4.2.3': { zhHans: '公共服务平台', zhHant: '公共服務平台', en: 'Service platforms' },
    },
  },
  {
    id: 'programmes',
    title: { zhHans: '科技计划', zhHant: '科技計劃', en: 'Research programmes' },
    says: {
      zhHans: '攻关计划、研发和应用推广计划，和参与国家科技重大专项，用来突破重点领域的科技“瓶颈”。',
      zhHant: '攻關計劃、研發和應用推廣計劃，和參與國家科技重大專項，用來突破重點領域的科技「瓶頸」。',
      en: 'Plans to tackle key problems and to spread results, and a part in the National S&T Major Projects, to break bottlenecks in key fields.',
    },
    clauses: ['3.3.3', '4.3'],
    short: {
      '3.3.3': { zhHans: '产业化专项', zhHant: '產業化專項', en: 'To industry' },
      '4.3.1': { zhHans: '前沿攻关', zhHant: '前沿攻關', en: 'Frontier technologies' },
      '4.3.2': { zhHans: '共性技术', zhHant: '共性技術', en: 'Generic technologies' },
      '4.3.3': { zhHans: '国家专项', zhHant: '國家專項', en: 'National projects' },
    },
  },
  {
    id: 'carriers',
    title: { zhHans: '支撑全程的条件', zhHant: '支撐全程的條件', en: 'What carries all three' },
    says: {
      zhHans: '机制、知识产权、资金、法规，和内地城市、国外机构的合作。',
      zhHant: '機制、知識產權、資金、法規，和內地城市、國外機構的合作。',
      en: 'Mechanisms, intellectual property, money and law, and co-operation with other cities and with partners abroad.',
    },
    clauses: ['3.1.1', '3.2', '3.3.5', '3.3.6', '4.7.3', '4.10', '5.3', '5.5.1'],
    short: {
      '3.2.1': { zhHans: '动力机制', zhHant: '動力機制', en: 'Mechanisms' },
      '3.3.5': { zhHans: '创新金融', zhHant: '創新金融', en: 'Finance' },
      '4.7.3': { zhHans: '知识产权', zhHant: '知識產權', en: 'IP rights' },
      '4.10.4': { zhHans: '国内合作', zhHant: '國內合作', en: 'Partners in China' },
      '4.10.5': { zhHans: '国际合作', zhHant: '國際合作', en: 'Partners abroad' },
      '5.3.1': { zhHans: '财政资金', zhHant: '財政資金', en: 'Public money' },
    },
  },
];

/** The clause belongs to talent and shows here too. */
export const universities = {
  title: { zhHans: '高等院校（人才）', zhHant: '高等院校（人才）', en: 'Universities (from Talent)' },
  module: 'talent',
  widget: 'project-list',
  query: { clause: '4.1.1', limit: '3' },
};
