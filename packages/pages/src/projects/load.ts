import type { Locale, Owner, Programme, Project } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, PageResult } from '@policy/module-kit';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { moduleName, ownerOf } from '../names/module-name.ts';
import { projectKindName } from '../names/project-kind-name.ts';
import { listProject, type ListedProject } from './listed-project.ts';
import { readProjectFilter, type ProjectFilter } from './project-filter.ts';

/** A choice of a filter, in the reader's language. */
export interface Choice {
  value: string;
  label: string;
}

export interface ProjectsProps {
  module: Owner;
  field: string;
  filter: ProjectFilter;
  programmes: Choice[];
  kinds: Choice[];
  projects: ListedProject[];
}

/** Reads all projects of the module: the list filters them itself, on the server as in the browser. */
export default async function loadProjects({ data, module: id, locale, query }: PageContext): Promise<PageResult<ProjectsProps>> {
  const module = ownerOf(id);
  const [projects, programmes] = await Promise.all([listAll(data.projects, { module }), listAll(data.programmes, {})]);
  const field = moduleName(module, locale);
  return {
    props: {
      module,
      field,
      filter: readProjectFilter(query),
      programmes: programmeChoices(programmes, projects, locale),
      kinds: kindChoices(projects, locale),
      projects: projects.map((project) => listProject(project, locale)),
    },
    head: {
      title: m.eyebrow({ what: m.projects_title({}, { locale }), module: field }, { locale }),
      description: m.projects_description({ module: field }, { locale }),
    },
  };
}

/** The programmes that have projects here, in the order of the plan. */
function programmeChoices(programmes: Programme[], projects: Project[], locale: Locale): Choice[] {
  const used = new Set(projects.map(({ programme }) => programme));
  return programmes.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ value: id, label: readText(name, locale).text }));
}

/** The kinds that occur here, commonest first. */
function kindChoices(projects: Project[], locale: Locale): Choice[] {
  const counts = new Map<Project['kind'], number>();
  for (const { kind } of projects) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => ({ value: kind, label: projectKindName(kind, locale) }));
}
