import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import { h } from 'vue';
import { defineExamples } from '../../gallery/define-examples.ts';
import { rdIntensity } from '../../testing/sample-indicators.ts';
import { readText } from '../../text/read-text.ts';
import IndicatorChart from '../indicator-chart/IndicatorChart.vue';
import SourcedValue from '../sourced-value/SourcedValue.vue';
import FigureWithTable from './FigureWithTable.vue';

function rows(locale: Locale) {
  return rdIntensity.targets.map((target) =>
    h('tr', [
      h('th', { scope: 'row' }, target.year),
      h('td', { 'data-label': m.table_value({}, { locale }) }, h(SourcedValue, { value: target })),
    ]),
  );
}

export default defineExamples(FigureWithTable, {
  group: 'charts',
  about: m.design_figure_with_table,
  examples: [
    {
      state: m.design_usual,
      props: (locale) => ({
        id: 'sample',
        heading: 3 as const,
        title: readText(rdIntensity.name, locale).text,
        says: readText(rdIntensity.definition, locale).text,
        columns: [m.table_year({}, { locale }), m.table_value({}, { locale })],
        rows: rdIntensity.targets.length,
        clauses: [rdIntensity.clause],
        files: { CSV: '/api/v1/indicators.csv' },
      }),
      slots: {
        default: () => h(IndicatorChart, { indicator: rdIntensity }),
        rows,
        rule: (locale) => h('p', readText(rdIntensity.traps[0]!.note, locale).text),
      },
    },
  ],
});
