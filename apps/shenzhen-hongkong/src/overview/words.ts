import type { OverviewWords } from '@policy/pages';
import { description, title } from '../words.ts';

export default {
  title,
  description,
  lead: {
    zhHans: '谁与谁合作：两地的大学、金融市场、口岸和铁路，以及河套地区。',
    zhHant: '誰與誰合作：兩地的大學、金融市場、口岸和鐵路，以及河套地區。',
    en: 'Who works with whom: the universities, financial markets, control points and railways of both cities, and the Loop.',
  },
  groups: [
    {
      title: { zhHans: '大学与研发', zhHant: '大學與研發', en: 'Universities and research' },
      kinds: ['university', 'industrial-base', 'platform', 'research-institute'],
    },
    {
      title: { zhHans: '基础设施与河套', zhHant: '基礎設施與河套', en: 'Infrastructure and the Loop' },
      kinds: ['infrastructure', 'district'],
    },
    { title: { zhHans: '金融与市场', zhHant: '金融與市場', en: 'Finance and markets' }, kinds: ['market', 'facility', 'fund'] },
    { title: { zhHans: '机制', zhHant: '機制', en: 'Arrangements' }, kinds: ['scheme', 'body'] },
  ],
} satisfies OverviewWords;
