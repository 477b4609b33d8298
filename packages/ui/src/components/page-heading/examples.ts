import * as m from '@policy/words/messages';
import { h } from 'vue';
import { defineExamples } from '../../gallery/define-examples.ts';
import { basicCapacity } from '../../testing/sample-projects.ts';
import PageHeading from './PageHeading.vue';

export default defineExamples(PageHeading, {
  group: 'text',
  about: m.design_page_heading,
  examples: [
    { state: m.design_usual, props: { title: basicCapacity.name } },
    {
      state: m.design_with_lead,
      props: (locale) => ({ title: basicCapacity.name, eyebrow: m.project_programme({}, { locale }) }),
      slots: { default: (locale) => h('p', m.clause_translation({}, { locale })) },
    },
    { state: m.design_untranslated, props: { title: { ...basicCapacity.name, zhHant: '', en: '' } } },
  ],
});
