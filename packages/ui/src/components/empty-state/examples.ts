import * as m from '@policy/words/messages';
import { h } from 'vue';
import { defineExamples } from '../../gallery/define-examples.ts';
import EmptyState from './EmptyState.vue';

export default defineExamples(EmptyState, {
  group: 'notices',
  about: m.design_empty_state,
  examples: [
    { state: m.design_usual, props: (locale) => ({ title: m.figures_missing({}, { locale }) }) },
    {
      state: m.design_with_way_on,
      props: (locale) => ({ title: m.figures_missing({}, { locale }) }),
      slots: { default: (locale) => h('p', h('a', { href: '#state-2' }, m.projects_title({}, { locale }))) },
    },
  ],
});
