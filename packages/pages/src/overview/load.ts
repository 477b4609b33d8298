import type { Project, Text } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import { readText } from '@policy/ui';
import { ownerOf } from '../names/module-name.ts';
import { loadOverview, type Overview } from './load-overview.ts';
import type { Neighbour, OverviewWords } from './page.ts';

export interface OverviewProps {
  title: Text;
  lead: Text;
  groups: { title: Text; projects: Pick<Project, 'id' | 'module' | 'name'>[] }[];
  overview: Overview;
  neighbours: Neighbour[];
}

/** Makes the loader of a module's first page. */
export default function loaderOf({ title, lead, description, groups, neighbours = [] }: OverviewWords) {
  return async function load({ data, module: id, locale }: PageContext): Promise<Rendered<OverviewProps>> {
    const module = ownerOf(id);
    const [overview, projects] = await Promise.all([loadOverview({ data, module }), listAll(data.projects, { module })]);
    const filled = groups.map((group) => ({
      title: group.title,
      projects: projects
        .filter(({ kind }) => group.kinds.includes(kind))
        .map(({ id, module: owner, name }) => ({ id, module: owner, name })),
    }));
    return {
      props: { title, lead, groups: filled.filter((group) => group.projects.length > 0), overview, neighbours },
      head: { title: readText(title, locale).text, description: readText(description, locale).text },
    };
  };
}
