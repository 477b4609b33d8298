import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import { h } from 'vue';
import { defineExamples } from '../../gallery/define-examples.ts';
import { basicCapacity, southernUniversity } from '../../testing/sample-projects.ts';
import { readText } from '../../text/read-text.ts';
import ClauseLink from '../clause-link/ClauseLink.vue';
import StackingTable from './StackingTable.vue';

const columnsIn = (locale: Locale) => [
  m.project_name({}, { locale }),
  m.project_programme({}, { locale }),
  m.project_source({}, { locale }),
];

function row(locale: Locale) {
  const [, programme, source] = columnsIn(locale);
  return h('tr', [
    h('th', { scope: 'row' }, readText(southernUniversity.name, locale).text),
    h('td', { 'data-label': programme }, readText(basicCapacity.name, locale).text),
    h('td', { 'data-label': source }, h(ClauseLink, { quote: { clause: '4.1.1', start: 7, end: 17 } })),
  ]);
}

export default defineExamples(StackingTable, {
  group: 'tables',
  about: m.design_stacking_table,
  examples: [
    {
      state: m.design_usual,
      props: (locale) => ({ caption: m.projects_title({}, { locale }), columns: columnsIn(locale) }),
      slots: { default: row },
    },
  ],
});
