import type { OverviewWords } from '@policy/pages';
import { description, title } from '../words.ts';

export default {
  title,
  description,
  lead: {
    zhHans: '从新兴产业到高端产业链，从孵化器、加速器到国家级产业基地：规划逐一点名了要建设的生产线、园区和市场。',
    zhHant: '由新興產業到高端產業鏈，由孵化器、加速器到國家級產業基地：規劃逐一點名了要建設的生產線、園區和市場。',
    en: 'From emerging industries to the high end of the chain, from incubators and accelerators to national bases: the plan names the lines, parks and markets to be built.',
  },
  groups: [
    { title: { zhHans: '生产线与制造项目', zhHant: '生產線與製造項目', en: 'Production lines and plants' }, kinds: ['production'] },
    { title: { zhHans: '产业基地与园区', zhHant: '產業基地與園區', en: 'Bases and parks' }, kinds: ['industrial-base', 'park'] },
    { title: { zhHans: '孵化器与加速器', zhHant: '孵化器與加速器', en: 'Incubators and accelerators' }, kinds: ['incubator'] },
    { title: { zhHans: '金融区与城区', zhHant: '金融區與城區', en: 'Financial districts' }, kinds: ['district'] },
    { title: { zhHans: '资金与交易市场', zhHant: '資金與交易市場', en: 'Funds and exchanges' }, kinds: ['fund', 'market'] },
  ],
} satisfies OverviewWords;
