import type { Indicator } from '@policy/api';
import { formatQuantity, indicatorPath, readText, statusName, type Portal } from '@policy/ui';
import * as m from '@policy/words/messages';
import { barsHeight, barsRules } from '../../embed/bars/bars.ts';
import type { EmbedText } from '../../embed/content/embed-content.ts';
import { targetAndResult } from '../../embed/content/indicator-content.ts';
import { sourceText } from '../../embed/content/source-text.ts';
import { embedForms } from '../../embed/embed-forms.ts';
import ComparisonGraphic from './ComparisonGraphic.vue';
import type { ComparisonProps } from './load.ts';

export default embedForms<ComparisonProps>({
  content({ indicators }, portal) {
    const words = { locale: portal.locale };
    const columns = [m.indicator, m.figures_target, m.project_source, m.figures_observed, m.project_source, m.indicator_result];
    const rows = indicators.map((indicator) => tableRow(indicator, portal));
    return {
      eyebrow: m.indicators_title({}, words),
      title: { text: m.embed_comparison({}, words) },
      status: null,
      lines: [{ label: m.embed_comparison_lead({}, words), texts: [] }],
      table: { caption: m.embed_comparison({}, words), columns: columns.map((word) => word({}, words)), rows },
      clause: null,
      description: rows
        .map(([name, target, , observed, , status]) =>
          [name, target, observed, status].map((cell) => cell?.text).join(m.list_separator({}, words)),
        )
        .join('; '),
    };
  },
  page: () => '/indicators',
  graphic: {
    component: ComparisonGraphic,
    height: (_, { indicators }) => barsHeight(indicators.length, 13),
    inFragment: ({ size }, { indicators }) => {
      const text = size === 'large' ? 16 : 13;
      return { width: 320, height: barsHeight(indicators.length, text), text };
    },
    rules: barsRules,
    fragmentRules: '@container(min-width:28em){.c{font-size:10px}}',
  },
});

function tableRow(indicator: Indicator, portal: Portal): EmbedText[] {
  const { locale, base } = portal;
  const { target, result } = targetAndResult(indicator);
  const name = { ...readText(indicator.name, locale), href: `${base}/${locale}${indicatorPath(indicator)}` };
  const dated = (year: number, quantity: string) => m.embed_dated_name({ name: quantity, year }, { locale });
  const missing = { text: m.figures_missing({}, { locale }) };
  return [
    name,
    target ? { text: dated(target.year, formatQuantity(target, locale)) } : { text: m.reason_no_number({}, { locale }) },
    target ? sourceText(target.source, portal) : sourceText(indicator.source, portal),
    result ? { text: dated(result.year, formatQuantity(result, locale)) } : missing,
    result ? sourceText(result.source, portal) : { text: '' },
    { text: statusName(indicator.status, locale) },
  ];
}
