import * as m from '@policy/words/messages';
import { h } from 'vue';
import { defineExamples } from '../../gallery/define-examples.ts';
import LinkRow from './LinkRow.vue';

export default defineExamples(LinkRow, {
  group: 'navigation',
  about: m.design_link_row,
  examples: [
    {
      state: m.design_usual,
      props: {},
      slots: {
        default: (locale) =>
          [m.methods_link, m.timeline_title, m.timeline_feed, m.timeline_calendar].map((name) =>
            h('a', { href: '#' }, name({}, { locale })),
          ),
      },
    },
  ],
});
