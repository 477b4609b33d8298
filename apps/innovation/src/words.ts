import type { Text } from '@policy/api';

export const owner: Text = {
  zhHans: '创新团队',
  zhHant: '創新團隊',
  en: 'Innovation team',
};

export const title: Text = {
  zhHans: '创新',
  zhHant: '創新',
  en: 'Innovation',
};

export const description: Text = {
  zhHans: '从基础研究到技术平台、科技计划和创新金融：规划在科技创新方面的承诺。',
  zhHant: '由基礎研究到技術平台、科技計劃和創新金融：規劃在科技創新方面的承諾。',
  en: 'From basic research to technology platforms, research programmes and innovation finance: what the plan promises for science and technology.',
};
