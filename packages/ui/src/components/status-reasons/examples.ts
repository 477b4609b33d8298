import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import StatusReasons from './StatusReasons.vue';

export default defineExamples(StatusReasons, {
  group: 'values',
  about: m.design_status_reasons,
  examples: [
    { state: m.design_one_reason, props: { reasons: ['falls-short'] } },
    { state: m.design_several_reasons, props: { reasons: ['falls-short', 'derived', 'low-confidence'] } },
    { state: m.design_unknown_reason, props: { reasons: ['some-new-reason'] } },
  ],
});
