import { expect, it } from 'vitest';
import { inPlanOrder } from './plan-order.ts';

it('goes by clause as the plan has them, then by quote, then as written down', () => {
  const clauses = [{ id: '3.1.1' }, { id: '4.p1' }, { id: '4.2.1' }, { id: '4.10.1' }];
  const record = (clause: string, start: number, id: string) => ({ clause, start, id });
  const records = [
    record('4.10.1', 0, 'e'),
    record('4.2.1', 7, 'c'),
    record('4.2.1', 7, 'd'),
    record('4.2.1', 2, 'b'),
    record('4.p1', 9, 'a'),
  ];
  expect(inPlanOrder(records, clauses).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
