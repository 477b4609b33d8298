import type { ImplementationRecord, PlanResults } from '@policy/plan';
import { text } from './small-clauses.ts';

type Registers = Pick<PlanResults, 'implementation' | 'departments' | 'acts' | 'funds'>;

/** How the small plan was carried out: a lead, two acts of which one follows from the other, and a fund. */
export function smallRegisters(): Registers {
  return {
    departments: [
      { id: 'education', name: text('市教育部门', 'Education department'), organisation: null, printed: ['市教育局'] },
      { id: 'hkust', name: text('香港科技大学', 'HKUST', '香港科技大學'), organisation: 'hkust', printed: ['香港科技大学'] },
    ],
    implementation: [
      record('lead-for-universities', 'lead-department', '4.1.1', '2009', ['市教育局']),
      { ...record('regulations-2008', 'legal-act', '4.1.1', '2008-07-22', []), documentNumber: '公告第1号' },
      { ...record('paper-2012', 'policy', '4.10.1', '2012', ['香港科技大学']), confidence: 'low' },
      {
        ...record('fund-2009', 'fund', '4.10.1', '2009', []),
        ...{ projects: ['hetao'], amount: 5, comparator: 'eq', unit: text('元/年', 'yuan a year'), scale: 100_000_000 },
      },
    ],
    acts: [
      {
        ...{ id: 'regulations', kind: 'regulation', name: text('条例', 'Regulations', '條例'), number: '公告第1号', date: '2008-07-22' },
        ...{ inForce: null, issuers: [], clauses: ['4.1.1'], records: ['regulations-2008'], followsFrom: [] },
        amendments: [{ date: '2013-12-25', number: null, record: 'regulations-2008' }],
      },
      {
        ...{ id: 'paper', kind: 'policy-paper', name: text('措施', 'Measures'), number: null, date: '2012', inForce: null, issuers: [] },
        ...{ clauses: ['4.10.1'], records: ['paper-2012'], amendments: [] },
        followsFrom: [
          { record: 'paper-2012', plan: true, act: null, number: null },
          { record: 'paper-2012', plan: false, act: 'regulations', number: null },
        ],
      },
    ],
    funds: [
      {
        ...{ id: 'fund', kind: 'fund', name: text('专项资金', 'Special fund', '專項資金'), clauses: ['4.10.1'], records: ['fund-2009'] },
        amounts: [
          {
            ...{ record: 'fund-2009', what: 'granted', value: 5, upper: null, comparator: 'eq' },
            ...{ unit: text('元/年', 'yuan a year'), scale: 100_000_000, from: 2009, to: 2015 },
          },
        ],
      },
    ],
  };
}

function record(
  id: string,
  kind: ImplementationRecord['kind'],
  clause: string,
  date: string,
  printedDepartments: string[],
): ImplementationRecord {
  return {
    ...{ id, kind, clause, date, printedDepartments, projects: [], amount: null, comparator: null, unit: null, scale: null },
    departments: printedDepartments.map((printed) => (printed === '市教育局' ? 'education' : 'hkust')),
    subject: text('事项', 'Subject', '事項'),
    statement: text('说明', 'Statement', '說明'),
    ...{ documentNumber: null, contradicts: null, doubt: null, confidence: 'high', source: 'outline-2011' },
  };
}
