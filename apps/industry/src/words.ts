import type { Text } from '@policy/api';

export const owner: Text = {
  zhHans: '产业团队',
  zhHant: '產業團隊',
  en: 'Industry team',
};

export const title: Text = {
  zhHans: '产业',
  zhHant: '產業',
  en: 'Industry',
};

export const description: Text = {
  zhHans: '新兴产业、高端产业、产业服务、基地与园区：规划在产业创新方面的承诺。',
  zhHant: '新興產業、高端產業、產業服務、基地與園區：規劃在產業創新方面的承諾。',
  en: 'Emerging industries, high-end industries, services for industry, bases and parks: what the plan promises for industry.',
};
