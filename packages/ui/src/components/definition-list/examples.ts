import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import { h } from 'vue';
import { defineExamples } from '../../gallery/define-examples.ts';
import { southernUniversity } from '../../testing/sample-projects.ts';
import TextIn from '../../text/TextIn.vue';
import SourceLink from '../source-link/SourceLink.vue';
import DefinitionItem from './DefinitionItem.vue';
import DefinitionList from './DefinitionList.vue';

const items = (locale: Locale) => [
  h(DefinitionItem, { term: m.project_name({}, { locale }) }, () => h(TextIn, { text: southernUniversity.name })),
  h(DefinitionItem, { term: m.project_source({}, { locale }) }, () => h(SourceLink, { source: southernUniversity.source })),
];

export default defineExamples(DefinitionList, {
  group: 'tables',
  about: m.design_definition_list,
  examples: [
    { state: m.design_terms_above, props: {}, slots: { default: items } },
    { state: m.design_terms_beside, props: { beside: true }, slots: { default: items } },
    {
      state: m.design_term_in_chinese,
      props: { beside: true },
      slots: {
        default: (locale) => h(DefinitionItem, { term: '索引号', termLang: 'zh-Hans-CN' }, () => m.figures_missing({}, { locale })),
      },
    },
  ],
});
