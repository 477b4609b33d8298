import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { mapPlan, type MapChapter } from './map-model.ts';

export interface MapProps {
  chapters: MapChapter[];
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<MapProps>> {
  const [plan, indicators, projects, measures, facts] = await Promise.all([
    data.plan(),
    listAll(data.indicators, {}),
    listAll(data.projects, {}),
    listAll(data.measures, {}),
    listAll(data.facts, {}),
  ]);
  return {
    props: { chapters: mapPlan(plan.tree, { indicators, projects, measures, facts }) },
    head: { title: m.reader_map_title({}, { locale }), description: m.reader_map_description({}, { locale }) },
  };
}
