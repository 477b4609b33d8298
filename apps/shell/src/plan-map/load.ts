import type { PageContext, Rendered } from '@policy/module-kit';
import { readMap, type MapChapter } from '@policy/pages';
import * as m from '@policy/words/messages';

export interface MapProps {
  chapters: MapChapter[];
}

export default async function load({ data, locale }: PageContext): Promise<Rendered<MapProps>> {
  return {
    props: { chapters: await readMap(data) },
    head: { title: m.reader_map_title({}, { locale }), description: m.reader_map_description({}, { locale }) },
  };
}
