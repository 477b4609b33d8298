import type { Text } from '@policy/api';

export const owner: Text = {
  zhHans: '深港合作团队',
  zhHant: '深港合作團隊',
  en: 'Shenzhen–Hong Kong team',
};

export const title: Text = {
  zhHans: '深港合作',
  zhHant: '深港合作',
  en: 'Shenzhen–Hong Kong',
};

export const description: Text = {
  zhHans: '深港创新圈、金融合作、跨境基础设施：规划在深港合作方面的承诺。',
  zhHant: '深港創新圈、金融合作、跨境基礎設施：規劃在深港合作方面的承諾。',
  en: 'The Shenzhen–Hong Kong innovation circle, financial co-operation, infrastructure across the boundary: what the plan promises.',
};
