import { formatQuantity, indicatorPath, readText, statusName, statusTotals, type Portal } from '@policy/ui';
import * as m from '@policy/words/messages';
import type { Result } from '@policy/api';
import { barsHeight, barsRules } from '../../embed/bars/bars.ts';
import { describeRows, tableOfLives } from '../../embed/content/lives-content.ts';
import type { EmbedTable, EmbedText } from '../../embed/content/embed-content.ts';
import { embedForms } from '../../embed/embed-forms.ts';
import { sourceText } from '../../embed/content/source-text.ts';
import { moduleName } from '../../names/module-name.ts';
import type { ResultsWidgetProps } from './load.ts';
import { resultsHeight, resultsRules } from './results-rules.ts';
import ResultsGraphic from './ResultsGraphic.vue';
import { statusRows } from './status-rows.ts';

export default embedForms<ResultsWidgetProps>({
  content({ module, targets, projects, progress }, portal) {
    const words = { locale: portal.locale };
    const title = m.results_home_title({}, words);
    const totals = statusTotals(
      targets.map(({ status }) => status),
      'plan',
      portal.locale,
    );
    const table = targets.length > 0 ? tableOfTargets(targets, title, portal) : tableOfLives(progress, portal.locale);
    return {
      eyebrow: module === null ? m.shell_city({}, words) : title,
      title: { text: module === null ? title : moduleName(module, portal.locale) },
      status: null,
      lines: [
        { label: null, texts: [{ text: targets.length > 0 ? totals : m.indicators_empty({}, words) }] },
        { label: null, texts: [{ text: m.projects_total({ total: projects }, words) }] },
      ],
      table,
      clause: null,
      description: targets.length > 0 ? totals : table && describeRows(table.rows, portal.locale),
    };
  },
  page: ({ module }) => (module === null ? '/results' : module === 'plan' ? '/plan' : `/${module}`),
  graphic: {
    component: ResultsGraphic,
    isDrawn: ({ targets, progress }) => targets.length > 0 || progress.length > 0,
    height: (_, props) => heightOf(props, 13),
    inFragment: ({ size }, props) => {
      const text = size === 'large' ? 16 : 13;
      return { width: 320, height: heightOf(props, text), text };
    },
    rules: (colour, text) => barsRules(colour, text) + resultsRules(colour, text),
  },
});

function heightOf({ targets, progress }: ResultsWidgetProps, text: number): number {
  return targets.length > 0 ? resultsHeight(statusRows(targets).length, text) : barsHeight(progress.length, text);
}

function tableOfTargets(targets: Result[], caption: string, portal: Portal): EmbedTable {
  const columns = [m.indicator, m.figures_target, m.project_source, m.indicator_result];
  return { caption, columns: columns.map((word) => word({}, portal)), rows: targets.map((target) => row(target, portal)) };
}

function row(result: Result, portal: Portal): EmbedText[] {
  const { locale, base } = portal;
  const { indicator, module, name, year, comparator, target, upper, unit, scale, status, sources } = result;
  const goal = formatQuantity({ comparator, value: target, unit, scale, ...(upper === null ? {} : { upper }) }, locale);
  return [
    { ...readText(name, locale), href: `${base}/${locale}${indicatorPath({ id: indicator, module })}` },
    { text: m.embed_dated_name({ name: goal, year }, { locale }) },
    sources[0] ? sourceText(sources[0], portal) : { text: '' },
    { text: statusName(status, locale) },
  ];
}
