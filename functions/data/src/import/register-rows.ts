import type { Act, DepartmentRole, Fund, NamedDepartment, Publication } from '@policy/api';
import type { ActRecord, FundRecord, ImplementationRecord, Plan } from '@policy/plan';
import {
  acts,
  funds,
  implementation,
  implementationDepartments,
  implementationProjects,
  namedDepartments,
} from '../database/schema/index.ts';
import { tableRows, type TableRows } from './table-rows.ts';

/** The tables of how the plan was carried out, and the registers made of it. */
export function registerRows(plan: Plan, publications: ReadonlyMap<string, Publication>): TableRows[] {
  return [
    tableRows(
      namedDepartments,
      plan.departments.map((department, position) => ({ ...department, position, tasks: tasksOf(department.id, plan.implementation) })),
    ),
    tableRows(
      implementation,
      plan.implementation.map((record, position) => ({ ...record, position, departments: departmentsIn(plan, record) })),
    ),
    tableRows(
      implementationProjects,
      plan.implementation.flatMap(({ id, projects }) => projects.map((project, position) => ({ record: id, project, position }))),
    ),
    tableRows(
      implementationDepartments,
      plan.implementation.flatMap(({ id, departments }) =>
        departments.map((department, position) => ({ record: id, department, position })),
      ),
    ),
    tableRows(
      acts,
      plan.acts.map((act, position) => ({ id: act.id, position, act: actOf(plan, act) })),
    ),
    tableRows(
      funds,
      plan.funds.map((fund, position) => ({ id: fund.id, position, fund: fundOf(plan, fund, publications) })),
    ),
  ];
}

function departmentsIn(plan: Plan, { printedDepartments }: ImplementationRecord) {
  return printedDepartments.flatMap((printed) => {
    const department = plan.departments.find((candidate) => candidate.printed.includes(printed));
    return department === undefined ? [] : [{ id: department.id, name: department.name, printed }];
  });
}

const roles: Partial<Record<ImplementationRecord['kind'], DepartmentRole>> = { 'lead-department': 'lead', participants: 'participates' };

/** Where papers name the department: for each clause and part one task, in the order of the records. */
function tasksOf(department: string, records: readonly ImplementationRecord[]): NamedDepartment['tasks'] {
  const tasks: NamedDepartment['tasks'] = [];
  for (const { id, clause, kind } of records.filter((record) => record.departments.includes(department))) {
    const role = roles[kind] ?? 'named';
    const same = tasks.find((task) => task.clause === clause && task.role === role);
    if (same) same.records.push(id);
    else tasks.push({ clause, role, records: [id] });
  }
  return tasks;
}

function actOf(plan: Plan, act: ActRecord): Omit<Act, 'records'> & { records: string[] } {
  const reference = (id: string | null) => {
    const found = plan.acts.find((candidate) => candidate.id === id);
    return found === undefined ? null : { id: found.id, name: found.name };
  };
  return {
    ...act,
    followsFrom: act.followsFrom.map(({ plan: fromPlan, act: id, number }) => ({ plan: fromPlan, act: reference(id), number })),
    ledTo: plan.acts.filter((other) => other.followsFrom.some((basis) => basis.act === act.id)).map(({ id, name }) => ({ id, name })),
    amendments: act.amendments.map(({ date, number }) => ({ date, number })),
  };
}

function fundOf(
  plan: Plan,
  fund: FundRecord,
  publications: ReadonlyMap<string, Publication>,
): Omit<Fund, 'records'> & { records: string[] } {
  const sourceOf = (record: string) => publications.get(plan.implementation.find(({ id }) => id === record)?.source ?? '')!;
  return { ...fund, amounts: fund.amounts.map((amount) => ({ ...amount, source: sourceOf(amount.record) })) };
}
