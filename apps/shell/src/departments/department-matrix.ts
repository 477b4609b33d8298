import type { DepartmentRole, NamedDepartment } from '@policy/api';
import { clauseKey, sortBy } from '../registers/sort-choice.ts';

/** What a department has to do with one section of the plan. */
export interface MatrixCell {
  /** Null for the plan as a whole. */
  section: string | null;
  /** The strongest of its parts in the section; null where it has none. */
  role: DepartmentRole | null;
}

export interface Matrix {
  /** Sections that some department has to do with, in the order of the plan; null, for the plan as a whole, comes first. */
  sections: (string | null)[];
  rows: { department: NamedDepartment; cells: MatrixCell[] }[];
}

const roles: DepartmentRole[] = ['lead', 'participates', 'named'];

/** Puts departments and sections beside each other. Departments with the most sections come first. */
export function placeDepartments(departments: readonly NamedDepartment[]): Matrix {
  const used = new Set(departments.flatMap(({ tasks }) => tasks.map(({ clause }) => sectionOf(clause))));
  const named = [...used].filter((section) => section !== null);
  const sections = [...(used.has(null) ? [null] : []), ...sortBy(named, clauseKey)];
  const rows = departments.map((department) => ({
    department,
    cells: sections.map((section) => ({ section, role: strongest(department, section) })),
  }));
  const width = (row: Matrix['rows'][number]) => row.cells.filter(({ role }) => role !== null).length;
  return { sections, rows: rows.toSorted((a, b) => width(b) - width(a)) };
}

/** `4.10.1` stands in section `4.10`, `1.1.p4` in `1.1`; null is the plan as a whole. */
export function sectionOf(clause: string | null): string | null {
  return clause === null ? null : clause.split('.').slice(0, 2).join('.');
}

function strongest({ tasks }: NamedDepartment, section: string | null): DepartmentRole | null {
  const own = tasks.filter(({ clause }) => sectionOf(clause) === section).map(({ role }) => role);
  return roles.find((role) => own.includes(role)) ?? null;
}
