import type { Contradiction } from '@policy/api';
import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { rdIntensity } from '../../testing/sample-indicators.ts';
import ContradictionSides from './ContradictionSides.vue';

const contradiction: Contradiction = {
  id: 'sample',
  kind: 'documents-disagree',
  concerns: [{ kind: 'indicator', id: rdIntensity.id, module: rdIntensity.module, name: rdIntensity.name }],
  statement: rdIntensity.traps[0]!.note,
  sides: [
    {
      text: { zhHans: '2015年达到5.5%以上', zhHant: '2015年達到5.5%以上', en: '5.5% or more in 2015' },
      source: rdIntensity.source,
      record: null,
    },
    {
      text: { zhHans: '2015年达到4%', zhHant: '2015年達到4%', en: '4% in 2015' },
      source: rdIntensity.observations[1]!.source,
      record: 'sample',
    },
  ],
};

export default defineExamples(ContradictionSides, {
  group: 'notices',
  about: m.design_contradiction,
  examples: [
    { state: m.design_usual, props: { contradiction } },
    { state: m.design_with_concerns, props: { contradiction, concerns: true } },
  ],
});
