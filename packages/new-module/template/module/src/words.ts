import type { Text } from '@policy/api';

export const owner: Text = { zhHans: '$zhHans$团队', zhHant: '$zhHant$團隊', en: '$en$ team' };

export const title: Text = { zhHans: '$zhHans$', zhHant: '$zhHant$', en: '$en$' };

export const description: Text = {
  zhHans: '规划中有关$zhHans$的条款和项目。',
  zhHant: '規劃中有關$zhHant$的條款和項目。',
  en: 'What the plan says under “$en$”: its clauses and projects.',
};
