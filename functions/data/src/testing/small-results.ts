import type { PlanResults } from '@policy/plan';
import { quote, text } from './small-clauses.ts';

/** What came of the small plan: another paper's goal, one contradiction, one lead department. No value: tests publish their own. */
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
  };
}
