import type { Indicator, Programme, ProjectKind } from '@policy/api';
import { listAll } from '@policy/api-client';
import { notFound, type PageContext, type PageResult } from '@policy/module-kit';
import { readText } from '@policy/ui';

export interface ProgrammeProps {
  programme: Programme;
  /** Number of its projects of each kind, most first. */
  kinds: { kind: ProjectKind; count: number }[];
  /** Those that its clauses set a target for. */
  indicators: Indicator[];
}

/** Reads the programme that `id` names. */
export default async function loadProgramme({ data, locale, query }: PageContext): Promise<PageResult<ProgrammeProps>> {
  const programme = (await listAll(data.programmes, {})).find(({ id }) => id === query.get('id'));
  if (!programme) return notFound();
  const [projects, indicators] = await Promise.all([
    listAll(data.projects, { programme: programme.id }),
    listAll(data.indicators, { clause: programme.clause }),
  ]);
  const counts = new Map<ProjectKind, number>();
  for (const { kind } of projects) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    props: {
      programme,
      kinds: [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
      indicators,
    },
    head: { title: readText(programme.name, locale).text, description: programme.quote },
  };
}
