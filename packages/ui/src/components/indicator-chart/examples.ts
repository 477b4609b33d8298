import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { hightechOutput, keyLaboratories, rdIntensity } from '../../testing/sample-indicators.ts';
import IndicatorChart from './IndicatorChart.vue';

export default defineExamples(IndicatorChart, {
  group: 'charts',
  about: m.design_indicator_chart,
  examples: [
    { state: m.design_observed, props: { indicator: rdIntensity } },
    { state: m.design_range, props: { indicator: keyLaboratories } },
    { state: m.design_money, props: { indicator: hightechOutput } },
    {
      state: m.design_definition_changes,
      props: {
        indicator: {
          ...rdIntensity,
          observations: rdIntensity.observations.map((each) => (each.year < 2011 ? { ...each, definition: 'other' as const } : each)),
        },
        full: true,
      },
    },
  ],
});
