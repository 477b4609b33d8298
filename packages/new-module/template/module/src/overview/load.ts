import type { Clause, Project } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import { readText } from '@policy/ui';
import { description, title } from '../words.ts';

export interface OverviewProps {
  clause: Clause;
  projects: Project[];
}

/** Reads the clause that the module is about, and the projects filed under it. */
export default async function loadOverview({ data, locale }: PageContext): Promise<Rendered<OverviewProps>> {
  const [clause, projects] = await Promise.all([data.clause('$clause$'), listAll(data.projects, { clause: '$clause$' })]);
  return {
    props: { clause, projects },
    head: { title: readText(title, locale).text, description: readText(description, locale).text },
  };
}
