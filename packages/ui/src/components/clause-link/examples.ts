import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import ClauseLink from './ClauseLink.vue';

export default defineExamples(ClauseLink, {
  group: 'text',
  about: m.design_clause_link,
  examples: [{ state: m.design_usual, props: { quote: { clause: '4.1.1', start: 7, end: 17 } } }],
});
