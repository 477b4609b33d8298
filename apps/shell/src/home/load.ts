import type { Plan, Programme, Result } from '@policy/api';
import { listAll } from '@policy/api-client';
import { readMap, type MapChapter } from '@policy/pages';
import { readLogMark } from '../changes/last-visit/read-log-mark.ts';
import type { LogMark } from '../changes/last-visit/visit.ts';
import { visitScript } from '../changes/last-visit/visit-script.ts';
import { readPublications, type ToldPublication } from '../changes/read-publications.ts';
import { asShellContext } from '../shell-context.ts';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

export interface HomeProps {
  counts: Plan['counts'];
  programmes: Programme[];
  results: Result[];
  chapters: MapChapter[];
  /** The latest changes. */
  publications: ToldPublication[];
  latest: LogMark;
  script: string;
}

/** As many entries of the log as are looked at for the latest publications, and as many of these as are shown. */
const logLength = 100;
const shownPublications = 4;

export default async function load(context: PageContext): Promise<Rendered<HomeProps>> {
  const { data, locale } = context;
  const [plan, programmes, results, chapters, { publications }, latest] = await Promise.all([
    data.plan(),
    data.programmes(),
    listAll(data.results, {}),
    readMap(data),
    readPublications(data, { with: 'participation', limit: logLength }, locale),
    readLogMark(data),
  ]);
  return {
    props: {
      counts: plan.counts,
      programmes: programmes.items,
      results,
      chapters,
      publications: publications.slice(0, shownPublications),
      latest,
      script: visitScript(asShellContext(context)),
    },
    head: { title: m.shell_portal_name({}, { locale }), description: m.shell_home_description({}, { locale }) },
  };
}
