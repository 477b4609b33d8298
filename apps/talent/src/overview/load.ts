import type { Owner } from '@policy/api';
import type { PageContext, Rendered } from '@policy/module-kit';
import { loadOverview, loadTasks, type Overview, type Task } from '@policy/pages';
import { readText } from '@policy/ui';
import { description, title } from '../words.ts';
import { otherClause } from './benefits.ts';
import { findWay, type Way } from './way.ts';

export interface OverviewProps {
  overview: Overview;
  way: Way;
  /** What the module's clauses set without holding anything out to a person. */
  others: Task[];
}

const module: Owner = 'talent';

export default async function load({ data, locale }: PageContext): Promise<Rendered<OverviewProps>> {
  const [overview, own, lent] = await Promise.all([
    loadOverview({ data, module }),
    loadTasks(data, { module }),
    loadTasks(data, { clause: otherClause }),
  ]);
  const way = findWay([...own, ...lent]);
  const placed = new Set(way.stations.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  return {
    props: { overview, way, others: own.filter(({ id }) => !placed.has(id)) },
    head: { title: readText(title, locale).text, description: readText(description, locale).text },
  };
}
