import type { OrganisationReference, Owner, Quote, Source, Text } from '@policy/api';
import type { Task } from '../tasks/task.ts';

/** A project or measure as the plan’s records have it: organisations by their ids. */
interface PlanRecord extends Quote {
  id: string;
  module: Owner;
  name: Text;
  organisations: string[];
}

/** The part of what `loadPlan` of `@policy/plan` returns that is needed here. */
interface PlanRecords {
  projects: PlanRecord[];
  measures: PlanRecord[];
  organisations: OrganisationReference[];
}

/** The plan's own projects and measures, of a module or of all, as nobody knows yet what became of them. For tests of what pages make of the plan. */
export function planTasks(plan: PlanRecords, module?: Owner): Task[] {
  const names = new Map(plan.organisations.map(({ id, name }): [string, OrganisationReference] => [id, { id, name }]));
  const toTask = (kind: Task['kind'], record: PlanRecord): Task => {
    const { id, name, clause, quote, start, end } = record;
    const source: Source = { kind: 'clause', clause, quote, start, end };
    const organisations = record.organisations.map((each) => names.get(each)!);
    const life: Task['life'] =
      kind === 'measure' ? null : { status: 'not-yet-sourced', reasons: ['no-event'], rule: 'life@1', decidedBy: null, date: null };
    return { id, kind, path: `/${kind}s/${id}`, name, clause, quote, source, organisations, life, events: [], carriedOut: [], ofClause: 0 };
  };
  const own = <Each extends PlanRecord>(records: Each[]): Each[] =>
    records.filter((each) => module === undefined || each.module === module);
  return [
    ...own(plan.projects).map((project) => toTask('project', project)),
    ...own(plan.measures).map((measure) => toTask('measure', measure)),
  ];
}
