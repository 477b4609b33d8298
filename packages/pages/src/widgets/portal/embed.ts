import * as m from '@policy/words/messages';
import { embedForms } from '../../embed/embed-forms.ts';
import { mapRules } from '../plan-map/map-cells.ts';
import type { PlanMapProps } from '../plan-map/load.ts';
import { mapHeight } from '../plan-map/map-size.ts';
import PlanMapGraphic from '../plan-map/PlanMapGraphic.vue';

export default embedForms<PlanMapProps>({
  content: (_, { locale }) => ({
    eyebrow: m.shell_city({}, { locale }),
    title: { text: m.shell_portal_name({}, { locale }) },
    status: null,
    lines: [],
    table: null,
    clause: null,
    description: m.reader_map_description({}, { locale }),
  }),
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
