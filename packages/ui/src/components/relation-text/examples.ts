import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { spendingGrowth } from '../../testing/sample-indicators.ts';
import RelationText from './RelationText.vue';

const { source } = spendingGrowth;
const relation = spendingGrowth.relation!;

export default defineExamples(RelationText, {
  group: 'values',
  about: m.design_relation_text,
  examples: [
    { state: m.design_relation_faster, props: { relation, source } },
    { state: m.design_relation_rising, props: { relation: { ...relation, kind: 'rising', than: null }, source } },
    { state: m.design_relation_share, props: { relation: { ...relation, kind: 'unspecified-share', than: null }, source } },
  ],
});
