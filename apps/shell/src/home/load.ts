import type { Plan, Programme, Result } from '@policy/api';
import { listAll } from '@policy/api-client';
import { readMap, type MapChapter } from '@policy/pages';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

export interface HomeProps {
  counts: Plan['counts'];
  programmes: Programme[];
  results: Result[];
  chapters: MapChapter[];
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<HomeProps>> {
  const [plan, programmes, results, chapters] = await Promise.all([
    data.plan(),
    data.programmes(),
    listAll(data.results, {}),
    readMap(data),
  ]);
  return {
    props: { counts: plan.counts, programmes: programmes.items, results, chapters },
    head: { title: m.shell_portal_name({}, { locale }), description: m.shell_home_description({}, { locale }) },
  };
}
