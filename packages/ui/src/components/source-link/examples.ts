import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import { rdIntensity } from '../../testing/sample-indicators.ts';
import SourceLink from './SourceLink.vue';

const publication = rdIntensity.observations[1]!.source;

export default defineExamples(SourceLink, {
  group: 'text',
  about: m.design_source_link,
  examples: [
    { state: m.design_from_plan, props: { source: rdIntensity.source } },
    { state: m.design_from_publication, props: { source: publication } },
    { state: m.design_in_full, props: { source: publication, full: true } },
  ],
});
