import type { Owner, Result } from '@policy/api';
import { listAll } from '@policy/api-client';
import { notFound, type PageContext, type PageResult } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { isOwner, moduleName } from '../../names/module-name.ts';
import { livesOf, type LifeCount } from '../../stages/count-lives.ts';

export interface ResultsWidgetProps {
  /** Null for the whole plan. */
  module: Owner | null;
  /** The plan's own targets. */
  targets: Result[];
  projects: number;
  /** What became of the projects, where the plan sets no target: what else there is to tell. */
  progress: LifeCount[];
}

/** Reads the plan's targets, all or those of the module that `module` names. */
export default async function loadResults({ data, locale, query }: PageContext): Promise<PageResult<ResultsWidgetProps>> {
  const named = query.get('module');
  if (named !== null && !isOwner(named)) return notFound();
  const filter = named === null ? {} : { module: named };
  const [targets, { total }] = await Promise.all([
    listAll(data.results, { ...filter, goalOf: 'plan' }),
    data.projects({ ...filter, limit: 1 }),
  ]);
  const progress = targets.length === 0 ? livesOf(await listAll(data.projects, filter)) : [];
  return {
    props: { module: named, targets, projects: total, progress },
    head: {
      title: named === null ? m.results_home_title({}, { locale }) : moduleName(named, locale),
      description: m.results_page_lead({}, { locale }),
    },
  };
}
