import type { Implementation, NamedDepartment } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { placeDepartments, type Matrix } from './department-matrix.ts';

export interface DepartmentsProps {
  matrix: Matrix;
  departments: NamedDepartment[];
  /** Records that name a department, by id. */
  records: Record<string, Implementation>;
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<DepartmentsProps>> {
  const [departments, implementation] = await Promise.all([listAll(data.namedDepartments, {}), listAll(data.implementation, {})]);
  const named = implementation.filter((record) => record.departments.length > 0);
  return {
    props: { matrix: placeDepartments(departments), departments, records: Object.fromEntries(named.map((record) => [record.id, record])) },
    head: { title: m.departments_title({}, { locale }), description: m.departments_lead({}, { locale }) },
  };
}
