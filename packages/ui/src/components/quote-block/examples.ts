import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { rdIntensity } from '../../testing/sample-indicators.ts';
import QuoteBlock from './QuoteBlock.vue';

export default defineExamples(QuoteBlock, {
  group: 'text',
  about: m.design_quote_block,
  examples: [{ state: m.design_usual, props: { source: rdIntensity.source } }],
});
