import type { ProjectDetail } from '@policy/api';
import { notFound, type PageContext, type PageResult } from '@policy/module-kit';
import { readText } from '@policy/ui';
import { findRecord } from '../../records/find-record.ts';

export interface ProjectWidgetProps {
  project: ProjectDetail;
}

/** Reads the project that `id` names, of whichever module. */
export default async function loadProjectWidget({ data, locale, query }: PageContext): Promise<PageResult<ProjectWidgetProps>> {
  const project = await findRecord(data.project(query.get('id') ?? ''));
  if (!project) return notFound();
  return { props: { project }, head: { title: readText(project.name, locale).text, description: project.quote } };
}
