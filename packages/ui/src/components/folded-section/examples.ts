import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import { h } from 'vue';
import { defineExamples } from '../../gallery/define-examples.ts';
import FoldedSection from './FoldedSection.vue';

const slots = {
  title: () => '2010',
  default: (locale: Locale) => h('p', m.results_choice_lead({ rule: 'choose@1' }, { locale })),
};

export default defineExamples(FoldedSection, {
  group: 'text',
  about: m.design_folded_section,
  examples: [
    { state: m.design_usual, props: { id: 'folded-2010', level: 3 }, slots },
    { state: m.design_unfolded, props: { id: 'unfolded-2010', level: 3, unfolded: true }, slots },
  ],
});
