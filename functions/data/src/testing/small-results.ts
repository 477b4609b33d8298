import type { EventRecord, PlanResults } from '@policy/plan';
import { smallRegisters } from './small-registers.ts';
import { quote, text } from './small-clauses.ts';

/** What came of the small plan: another paper's goal, one contradiction, one lead department, a few events. No value: tests publish their own. */
export function smallResults(): PlanResults {
  return {
    sources: [
      {
        id: 'outline-2011',
        title: '规划纲要（草案）',
        titleSource: 'printed',
        publisher: '深圳特区报',
        published: '2011-01',
        publishedFrom: null,
        url: null,
        locator: '深圳特区报 2011-01',
        level: 'press',
        copy: true,
      },
    ],
    series: [],
    observations: [],
    derived: [],
    otherGoals: [
      {
        id: 'outline-rd-2015',
        indicator: 'rd-intensity',
        variant: null,
        paper: { id: 'outline', title: '规划纲要（草案）', documentNumber: null },
        year: 2015,
        comparator: 'gte',
        value: 4,
        unit: text('%', '%'),
        scale: 1,
        printed: '4%',
        differs: text('低于本规划', 'Less than the plan'),
        confidence: 'high',
        source: 'outline-2011',
      },
    ],
    contradictions: [
      {
        id: 'rd-goal-2015',
        kind: 'documents-disagree',
        concerns: ['rd-intensity', '2.3.p1'],
        statement: text('两份文件的目标不同', 'Two papers set different goals'),
        sides: [
          { text: text('本规划', 'The plan'), quotation: quote('2.3.p1', '到2015年达到5.5%以上'), source: null, record: null },
          { text: text('纲要', 'The outline'), quotation: null, source: 'outline-2011', record: 'outline-rd-2015' },
        ],
      },
    ],
    leads: [
      {
        id: 'lead-for-universities',
        clause: '4.1.1',
        kind: 'lead-department',
        subject: text('高等院校建设的牵头单位', 'Lead department for universities'),
        statement: text('市教育局牵头', 'The education bureau leads'),
        date: '2009',
        departments: ['市教育局'],
        documentNumber: '深府〔2009〕9号',
        contradicts: null,
        doubt: null,
        confidence: 'high',
        source: 'outline-2011',
      },
    ],
    events: smallEvents(),
    ...smallRegisters(),
  };
}

/** A project that opened under another name, one whose source may speak of something else, and a clause's own event. */
function smallEvents(): EventRecord[] {
  const shared = { composed: false, dateFrom: 'quote', knownAs: null, sure: true, doubt: null, conflict: null } as const;
  return [
    {
      ...shared,
      id: 'hetao-approved-2017',
      project: 'hetao',
      clause: '4.10.1',
      printed: '河套地区',
      kind: 'approved',
      date: '2017-01-03',
      statement: text('2017年1月3日签署备忘录', 'A memorandum was signed on 3 January 2017', '2017年1月3日簽署備忘錄'),
      confidence: 'high',
      source: 'outline-2011',
    },
    {
      ...shared,
      id: 'hetao-opened-2025',
      project: 'hetao',
      clause: '4.10.1',
      printed: '河套地区',
      kind: 'opened',
      date: '2025-12',
      knownAs: text('港深创新及科技园', 'Hong Kong-Shenzhen Innovation and Technology Park', '港深創新及科技園'),
      statement: text('2025年12月开园', 'The park opened in December 2025', '2025年12月開園'),
      confidence: 'high',
      source: 'outline-2011',
    },
    {
      ...shared,
      id: 'sustech-opened-undated',
      project: 'sustech',
      clause: '4.1.1',
      printed: '南方科技大学',
      kind: 'opened',
      date: null,
      dateFrom: null,
      knownAs: text('另一所大学', 'Another University', '另一所大學'),
      statement: text('一所大学开学', 'A university opened', '一所大學開學'),
      sure: false,
      doubt: text('未必是同一所', 'Perhaps not the same', '未必是同一所'),
      confidence: 'low',
      source: 'outline-2011',
    },
    {
      ...shared,
      id: 'joint-meetings-in-operation-2009',
      project: null,
      clause: '4.10.1',
      printed: '联席会议',
      kind: 'in-operation',
      date: '2009',
      statement: text('2009年召开联席会议', 'A joint meeting was held in 2009', '2009年召開聯席會議'),
      confidence: 'medium',
      source: 'outline-2011',
    },
  ];
}
