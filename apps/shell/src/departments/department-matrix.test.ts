import type { NamedDepartment } from '@policy/api';
import { expect, test } from 'vitest';
import { placeDepartments, sectionOf } from './department-matrix.ts';

const text = (words: string) => ({ zhHans: words, zhHant: words, en: words });
const department = (id: string, tasks: NamedDepartment['tasks']): NamedDepartment => ({
  id,
  name: text(id),
  organisation: null,
  printed: [id],
  tasks,
});

test('a cell has the strongest part of a department in a section, and sections stand as in the plan', () => {
  const matrix = placeDepartments([
    department('one', [{ clause: '4.10.1', role: 'named', records: ['a'] }]),
    department('two', [
      { clause: '4.2.1', role: 'named', records: ['b'] },
      { clause: '4.2', role: 'lead', records: ['c'] },
      { clause: '4.10', role: 'participates', records: ['d'] },
      { clause: null, role: 'named', records: ['e'] },
    ]),
  ]);
  expect(matrix.sections).toEqual([null, '4.2', '4.10']);
  expect(matrix.rows.map((row) => [row.department.id, ...row.cells.map(({ role }) => role)])).toEqual([
    ['two', 'named', 'lead', 'participates'],
    ['one', null, null, 'named'],
  ]);
});

test('a clause stands in its section', () => {
  expect(['4.10.1', '4.1', '1.1.p4', null].map(sectionOf)).toEqual(['4.10', '4.1', '1.1', null]);
});
