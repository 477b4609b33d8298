import * as m from '@policy/words/messages';
import { h } from 'vue';
import { defineExamples } from '../../gallery/define-examples.ts';
import Fold from './Fold.vue';

export default defineExamples(Fold, {
  group: 'text',
  about: m.design_fold,
  examples: [
    {
      state: m.design_usual,
      props: (locale) => ({ summary: m.results_choice_title({}, { locale }) }),
      slots: { default: (locale) => h('p', m.results_choice_lead({ rule: 'choose@1' }, { locale })) },
    },
  ],
});
