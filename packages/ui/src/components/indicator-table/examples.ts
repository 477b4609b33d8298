import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { keyLaboratories, rdIntensity } from '../../testing/sample-indicators.ts';
import IndicatorTable from './IndicatorTable.vue';

export default defineExamples(IndicatorTable, {
  group: 'tables',
  about: m.design_indicator_table,
  examples: [
    { state: m.design_observed, props: { indicator: rdIntensity } },
    { state: m.design_not_observed, props: { indicator: keyLaboratories } },
  ],
});
