import type { KnownName, Project } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

/** A project beside one of the names that it goes by today. */
export interface NamePair {
  project: Project;
  known: KnownName;
}

export interface NamesProps {
  certain: NamePair[];
  perhaps: NamePair[];
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<NamesProps>> {
  const projects = await listAll(data.projects, {});
  const pairs = projects.flatMap((project) => project.knownAs.map((known) => ({ project, known })));
  return {
    props: { certain: pairs.filter(({ known }) => known.sure), perhaps: pairs.filter(({ known }) => !known.sure) },
    head: { title: m.names_title({}, { locale }), description: m.names_lead({}, { locale }) },
  };
}
