import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import type { MapChapter } from '../../plan-map/map-model.ts';
import { readMap } from '../../plan-map/read-map.ts';

export interface PlanMapProps {
  chapters: MapChapter[];
}

export default async function loadPlanMap({ data, locale }: PageContext): Promise<Rendered<PlanMapProps>> {
  return {
    props: { chapters: await readMap(data) },
    head: { title: m.reader_map_title({}, { locale }), description: m.reader_map_description({}, { locale }) },
  };
}
