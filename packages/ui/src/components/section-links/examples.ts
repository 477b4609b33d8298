import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import SectionLinks from './SectionLinks.vue';

export default defineExamples(SectionLinks, {
  group: 'navigation',
  about: m.design_section_links,
  examples: [
    {
      state: m.design_usual,
      props: (locale) => ({
        sections: { 'state-1': m.indicator_figures({}, { locale }), main: m.indicator_use({}, { locale }) },
      }),
    },
  ],
});
