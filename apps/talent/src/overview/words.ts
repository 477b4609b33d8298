import type { OverviewWords } from '@policy/pages';
import { description, title } from '../words.ts';

export default {
  title,
  description,
  lead: {
    zhHans: '一个人能从规划中得到什么：学校、住房、奖项、海外的岗位，以及走进科学的机会。',
    zhHant: '一個人能從規劃中得到甚麼：學校、住房、獎項、海外的職位，以及走進科學的機會。',
    en: 'What the plan holds for a person: schools, housing, prizes, posts abroad, and a way into science.',
  },
  groups: [
    { title: { zhHans: '在这里读书', zhHant: '在這裏讀書', en: 'Where to study' }, kinds: ['university'] },
    { title: { zhHans: '来这里工作', zhHant: '來這裏工作', en: 'Ways to come and work' }, kinds: ['scheme', 'body'] },
    { title: { zhHans: '奖项与论坛', zhHant: '獎項與論壇', en: 'Prizes and forums' }, kinds: ['award', 'event'] },
    { title: { zhHans: '走进科学', zhHant: '走進科學', en: 'A way into science' }, kinds: ['facility'] },
  ],
} satisfies OverviewWords;
