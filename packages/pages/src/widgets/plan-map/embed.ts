import { clausePath, readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { embedForms } from '../../embed/embed-forms.ts';
import { knownName } from '../../plan-map/known-name.ts';
import { countKnown, knowns } from '../../plan-map/map-model.ts';
import type { PlanMapProps } from './load.ts';
import { mapRules } from './map-cells.ts';
import { mapHeight } from './map-size.ts';
import PlanMapGraphic from './PlanMapGraphic.vue';

export default embedForms<PlanMapProps>({
  content({ chapters }, { locale, base }) {
    const words = { locale };
    const counts = countKnown(chapters);
    const sections = chapters.flatMap((chapter) => chapter.sections.map((section) => ({ chapter, section })));
    const told = knowns.map((known) => m.reader_term({ term: knownName(known, locale), text: String(counts[known]) }, words));
    return {
      eyebrow: m.shell_portal_name({}, words),
      title: { text: m.reader_map_title({}, words) },
      status: null,
      lines: [],
      table: {
        caption: m.reader_map_description({}, words),
        columns: [m.reader_column_clause({}, words), ...knowns.map((known) => knownName(known, locale))],
        rows: sections.map(({ chapter, section }) => {
          const own = countKnown([{ ...chapter, sections: [section] }]);
          const name = section.title ? `${section.id} ${readText(section.title, locale).text}` : section.id;
          return [
            { text: name, href: `${base}/${locale}${clausePath(section.id)}` },
            ...knowns.map((known) => ({ text: String(own[known]) })),
          ];
        }),
      },
      clause: null,
      description: told.join(m.list_separator({}, words)),
    };
  },
  page: () => '/plan/map',
  graphic: {
    component: PlanMapGraphic,
    height: (width, { chapters }) => mapHeight(chapters, width, 13),
    inFragment: ({ size }, { chapters }) => {
      const text = size === 'large' ? 16 : 12;
      return { width: 320, height: mapHeight(chapters, 320, text), text };
    },
    rules: mapRules,
    fragmentRules: '@container(min-width:28em){.c{font-size:9px}}',
  },
});
