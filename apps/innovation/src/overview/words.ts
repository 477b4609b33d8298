import type { OverviewWords } from '@policy/pages';
import { description, title } from '../words.ts';

export default {
  title,
  description,
  lead: {
    zhHans: '规划把研发投入、专利、实验室和公共平台放在首位：先建知识创新基地，再建技术平台，最后让成果走向产业。',
    zhHant: '規劃把研發投入、專利、實驗室和公共平台放在首位：先建知識創新基地，再建技術平台，最後讓成果走向產業。',
    en: 'The plan puts research spending, patents, laboratories and shared platforms first: a base of knowledge, then platforms for technology, then results that reach industry.',
  },
  groups: [
    { title: { zhHans: '知识创新基地', zhHant: '知識創新基地', en: 'The base of knowledge' }, kinds: ['research-institute', 'laboratory'] },
    {
      title: { zhHans: '公共平台与设施', zhHant: '公共平台與設施', en: 'Shared platforms and facilities' },
      kinds: ['platform', 'facility'],
    },
    { title: { zhHans: '资金与市场', zhHant: '資金與市場', en: 'Funds and markets' }, kinds: ['fund', 'market'] },
    {
      title: { zhHans: '区域与国际合作', zhHant: '區域與國際合作', en: 'Co-operation beyond the city' },
      kinds: ['park', 'industrial-base', 'incubator'],
    },
    { title: { zhHans: '科技计划', zhHant: '科技計劃', en: 'Research programmes' }, kinds: ['research-programme', 'scheme'] },
  ],
  // The clause belongs to talent and shows here too.
  neighbours: [
    {
      title: { zhHans: '高等院校（人才）', zhHant: '高等院校（人才）', en: 'Universities (from Talent)' },
      module: 'talent',
      widget: 'project-list',
      query: { clause: '4.1.1', limit: '8' },
    },
  ],
} satisfies OverviewWords;
