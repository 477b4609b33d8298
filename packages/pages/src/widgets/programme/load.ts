import type { Indicator, LifeStatus, Programme } from '@policy/api';
import { listAll } from '@policy/api-client';
import { notFound, type PageContext, type PageResult } from '@policy/module-kit';
import { readText } from '@policy/ui';

export interface ProgrammeProps {
  programme: Programme;
  /** Number of its projects by what became of them, what went furthest first. */
  progress: { status: LifeStatus; count: number }[];
  /** Those that its clauses set a target for. */
  indicators: Indicator[];
}

const order: LifeStatus[] = ['in-operation', 'built', 'under-way', 'changed', 'dropped', 'not-yet-sourced'];

/** Reads the programme that `id` names. */
export default async function loadProgramme({ data, locale, query }: PageContext): Promise<PageResult<ProgrammeProps>> {
  const programme = (await listAll(data.programmes, {})).find(({ id }) => id === query.get('id'));
  if (!programme) return notFound();
  const [projects, indicators] = await Promise.all([
    listAll(data.projects, { programme: programme.id }),
    listAll(data.indicators, { clause: programme.clause }),
  ]);
  const progress = order.map((status) => ({ status, count: projects.filter(({ life }) => life.status === status).length }));
  return {
    props: { programme, progress: progress.filter(({ count }) => count > 0), indicators },
    head: { title: readText(programme.name, locale).text, description: programme.quote },
  };
}
