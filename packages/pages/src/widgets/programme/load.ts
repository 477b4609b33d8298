import type { Indicator, Programme } from '@policy/api';
import { listAll } from '@policy/api-client';
import { notFound, type PageContext, type PageResult } from '@policy/module-kit';
import { readText } from '@policy/ui';
import { livesOf, type LifeCount } from '../../stages/count-lives.ts';

export interface ProgrammeProps {
  programme: Programme;
  /** Number of its projects by what became of them, what went furthest first. */
  progress: LifeCount[];
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
  return {
    props: { programme, progress: livesOf(projects), indicators },
    head: { title: readText(programme.name, locale).text, description: programme.quote },
  };
}
