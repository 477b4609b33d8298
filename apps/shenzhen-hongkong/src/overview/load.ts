import type { Owner } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import { loadOverview, loadTasks, type Overview, type Task } from '@policy/pages';
import { readText } from '@policy/ui';
import { description, title } from '../words.ts';
import { findTies, type TieGroup } from './ties.ts';

export interface OverviewProps {
  overview: Overview;
  groups: TieGroup[];
  /** What the module's clauses set besides, for all the world. */
  others: Task[];
}

const module: Owner = 'shenzhen-hongkong';
/** The section whose clauses name organisations; 3.3.6 names none. */
const section = '4.10';

export default async function load({ data, locale }: PageContext): Promise<Rendered<OverviewProps>> {
  const [overview, tasks, organisations] = await Promise.all([
    loadOverview({ data, module }),
    loadTasks(data, { module }),
    listAll(data.organisations, { clause: section }),
  ]);
  const clauses = overview.sections.flatMap(({ clauses }) => clauses.map(({ clause }) => clause));
  const groups = findTies(tasks, clauses, organisations);
  const tied = new Set(groups.flatMap(({ ties }) => ties.map(({ task }) => task.id)));
  return {
    props: { overview, groups, others: tasks.filter(({ id }) => !tied.has(id)) },
    head: { title: readText(title, locale).text, description: readText(description, locale).text },
  };
}
