import * as m from '@policy/words/messages';
import { h } from 'vue';
import { defineExamples } from '../../gallery/define-examples.ts';
import NarrowFold from './NarrowFold.vue';

export default defineExamples(NarrowFold, {
  group: 'navigation',
  about: m.design_narrow_fold,
  examples: [
    {
      state: m.design_usual,
      props: (locale) => ({ summary: m.head_menu({}, { locale }) }),
      slots: { default: (locale) => h('p', h('a', { href: '#' }, m.shell_plan({}, { locale }))) },
    },
  ],
});
