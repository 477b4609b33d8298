import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { hightechOutput, keyLaboratories, rdIntensity } from '../../testing/sample-indicators.ts';
import SourcedValue from './SourcedValue.vue';

export default defineExamples(SourcedValue, {
  group: 'values',
  about: m.design_sourced_value,
  examples: [
    { state: m.design_usual, props: { value: rdIntensity.baseline! } },
    { state: m.design_bound, props: { value: rdIntensity.targets[0]! } },
    { state: m.design_range, props: { value: keyLaboratories.targets[0]! } },
    { state: m.design_money, props: { value: hightechOutput.baseline! } },
    { state: m.design_approximate, props: { value: rdIntensity.observations[4]! } },
    {
      state: m.design_in_full,
      props: { value: rdIntensity.observations[1]!, full: true },
      slots: { default: (locale) => m.confidence_high({}, { locale }) },
    },
  ],
});
