import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { keyLaboratories, rdIntensity, spendingGrowth } from '../../testing/sample-indicators.ts';
import IndicatorCard from './IndicatorCard.vue';

export default defineExamples(IndicatorCard, {
  group: 'charts',
  about: m.design_indicator_card,
  examples: [
    { state: m.design_observed, props: { indicator: rdIntensity } },
    { state: m.design_not_observed, props: { indicator: keyLaboratories } },
    { state: m.design_relation, props: { indicator: spendingGrowth } },
  ],
});
