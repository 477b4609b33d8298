import type { DepartmentRole, NamedDepartment } from '@policy/api';
import { clauseKey, sortBy } from '../registers/sort-choice.ts';

/** What a department has to do with one section of the plan. */
export interface MatrixCell {
  section: string;
  /** The strongest of its parts in the section; null where it has none. */
  role: DepartmentRole | null;
}

export interface Matrix {
  /** Sections that some department has to do with, in the order of the plan. */
  sections: string[];
  rows: { department: NamedDepartment; cells: MatrixCell[] }[];
}

const roles: DepartmentRole[] = ['lead', 'participates', 'named'];

/** Puts departments and sections beside each other; records on the whole plan have no column. Departments with the most sections come first. */
export function placeDepartments(departments: readonly NamedDepartment[]): Matrix {
  const used = departments.flatMap(({ tasks }) => tasks.flatMap(({ clause }) => (clause === null ? [] : [sectionOf(clause)])));
  const sections = sortBy([...new Set(used)], clauseKey);
  const rows = departments.map((department) => ({
    department,
    cells: sections.map((section) => ({ section, role: strongest(department, section) })),
  }));
  const width = (row: Matrix['rows'][number]) => row.cells.filter(({ role }) => role !== null).length;
  return { sections, rows: rows.toSorted((a, b) => width(b) - width(a)) };
}

/** `4.10.1` stands in section `4.10`, `1.1.p4` in `1.1`. */
export function sectionOf(clause: string): string {
  return clause.split('.').slice(0, 2).join('.');
}

function strongest({ tasks }: NamedDepartment, section: string): DepartmentRole | null {
  const own = tasks.filter(({ clause }) => clause !== null && sectionOf(clause) === section).map(({ role }) => role);
  return roles.find((role) => own.includes(role)) ?? null;
}
