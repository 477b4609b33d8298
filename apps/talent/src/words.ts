import type { Text } from '@policy/api';

export const owner: Text = {
  zhHans: '人才团队',
  zhHant: '人才團隊',
  en: 'Talent team',
};

export const title: Text = {
  zhHans: '人才',
  zhHant: '人才',
  en: 'Talent',
};

export const description: Text = {
  zhHans: '高等院校、人才引进与培养、科普与创新文化：规划在人才方面的承诺。',
  zhHant: '高等院校、人才引進與培養、科普與創新文化：規劃在人才方面的承諾。',
  en: 'Universities, attracting and training people, science for the public: what the plan promises for talent.',
};
