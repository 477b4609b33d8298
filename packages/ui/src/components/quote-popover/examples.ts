import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { rdIntensity } from '../../testing/sample-indicators.ts';
import QuotePopover from './QuotePopover.vue';

export default defineExamples(QuotePopover, {
  group: 'text',
  about: m.design_quote_popover,
  examples: [{ state: m.design_usual, props: { quote: rdIntensity.quote } }],
});
