import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import MainButton from './MainButton.vue';

export default defineExamples(MainButton, {
  group: 'forms',
  about: m.design_main_button,
  examples: [{ state: m.design_usual, props: {}, slots: { default: (locale) => m.filter_apply({}, { locale }) } }],
});
