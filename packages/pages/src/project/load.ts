import type { Contradiction, Implementation, Indicator, Programme, ProjectDetail } from '@policy/api';
import { listAll } from '@policy/api-client';
import { notFound, redirectTo, type PageContext, type PageResult } from '@policy/module-kit';
import { projectPath, readText } from '@policy/ui';
import { findRecord } from '../records/find-record.ts';

export interface ProjectProps {
  project: ProjectDetail;
  programme: Programme | null;
  /** The indicator whose target it counts towards. */
  indicator: Indicator | null;
  /** Where documents disagree about it. */
  contradictions: Contradiction[];
  /** Who, when, with what money and by which act. */
  implementation: Implementation[];
}

/** Reads one project with its programme and its indicator. One that another module owns is shown there. */
export default async function loadProject({ data, module, locale, params }: PageContext): Promise<PageResult<ProjectProps>> {
  const project = await findRecord(data.project(params['id'] ?? ''));
  if (!project) return notFound();
  if (project.module !== module) return redirectTo(projectPath(project));

  const [programmes, indicator, contradictions, implementation] = await Promise.all([
    project.programme === null ? [] : listAll(data.programmes, {}),
    project.countsToward === null ? null : findRecord(data.indicator(project.countsToward)),
    listAll(data.contradictions, { concerns: project.id }),
    listAll(data.implementation, { project: project.id }),
  ]);
  return {
    props: { project, programme: programmes.find(({ id }) => id === project.programme) ?? null, indicator, contradictions, implementation },
    head: { title: readText(project.name, locale).text, description: project.quote },
  };
}
