import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import PressButton from './PressButton.vue';

export default defineExamples(PressButton, {
  group: 'forms',
  about: m.design_press_button,
  examples: [
    {
      state: m.design_before_press,
      props: (locale) => ({ does: 'sample', input: { answer: m.design_pressed({}, { locale }) } }),
      slots: { default: (locale) => m.design_press({}, { locale }) },
    },
  ],
});
