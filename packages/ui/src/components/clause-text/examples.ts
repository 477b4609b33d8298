import type { Defect } from '@policy/api';
import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { sampleClause } from '../../testing/sample-clause.ts';
import ClauseText from './ClauseText.vue';

const inOriginalOnly = {
  ...sampleClause,
  sentences: sampleClause.sentences.map((each) => ({ ...each, text: { ...each.text, zhHant: '', en: '' } })),
};
const defect: Defect = {
  id: 'sample',
  line: 103,
  kind: 'printed-so',
  clause: '4.1.1',
  printed: '南方科技大学',
  shown: { zhHans: '', zhHant: '', en: '' },
  reason: { zhHans: '', zhHant: '', en: '' },
  witness: null,
};

export default defineExamples(ClauseText, {
  group: 'text',
  about: m.design_clause_text,
  examples: [
    { state: m.design_usual, props: { clause: sampleClause } },
    { state: m.design_quote_marked, props: { clause: sampleClause, quote: { start: 7, end: 17 } } },
    { state: m.design_defect_marked, props: { clause: sampleClause, defects: [defect] } },
    { state: m.design_untranslated, props: { clause: inOriginalOnly } },
  ],
});
