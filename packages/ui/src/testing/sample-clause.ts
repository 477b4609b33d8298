import type { Clause, Text } from '@policy/api';

const sentence = (number: number, start: number, text: Text) => ({
  id: `4.1.1.s${number}`,
  start,
  end: start + text.zhHans.length,
  text,
});

const first: Text = { zhHans: '高等院校建设。', zhHant: '高等院校建設。', en: 'Building institutions of higher education.' };
const second: Text = {
  zhHans: '加快南方科技大学建设。',
  zhHant: '加快南方科技大學建設。',
  en: 'Speed up the building of the Southern University of Science and Technology.',
};
const third: Text = {
  zhHans: '继续办好深圳职业技术学院和深圳信息职业技术学院。',
  zhHant: '繼續辦好深圳職業技術學院和深圳信息職業技術學院。',
  en: 'Continue to run Shenzhen Polytechnic and the Shenzhen Institute of Information Technology well.',
};

/** Clause 4.1.1, shortened to three of its sentences. */
export const sampleClause: Clause = {
  id: '4.1.1',
  kind: 'item',
  title: { zhHans: '高等院校建设', zhHant: '高等院校建設', en: 'Higher education' },
  editorial: false,
  witness: null,
  module: 'talent',
  modules: ['talent', 'innovation'],
  line: 103,
  text: {
    zhHans: first.zhHans + second.zhHans + third.zhHans,
    zhHant: first.zhHant + second.zhHant + third.zhHant,
    en: [first.en, second.en, third.en].join(' '),
  },
  sentences: [
    sentence(1, 0, first),
    sentence(2, first.zhHans.length, second),
    sentence(3, first.zhHans.length + second.zhHans.length, third),
  ],
  path: [
    { id: '4', title: { zhHans: '十大工程', zhHant: '十大工程', en: 'The ten programmes' } },
    { id: '4.1', title: { zhHans: '基础能力工程', zhHant: '基礎能力工程', en: 'Basic capacity programme' } },
  ],
  children: [],
  previous: null,
  next: { id: '4.1.2', title: { zhHans: '科研机构建设', zhHant: '科研機構建設', en: 'Research institutions' } },
  defects: [],
  records: [],
  leads: [],
};
