import type { Indicator } from '@policy/api';
import { chartModel, describeChart, type Portal } from '@policy/ui';
import type { EmbedContent } from '../../embed/content/embed-content.ts';
import { figureTable, indicatorContent, oneValueAYear, targetLines } from '../../embed/content/indicator-content.ts';

/** Content of an indicator's chart: last target and what came of it in words, every figure of the chart in the table. */
export function chartContent(indicator: Indicator, portal: Portal): EmbedContent {
  const drawn = oneValueAYear(indicator);
  const missingYears = chartModel(drawn, portal.locale).missing.map(({ year }) => year);
  return {
    ...indicatorContent(indicator, portal),
    lines: targetLines(indicator, portal),
    table: figureTable(drawn, portal),
    description: describeChart(drawn, missingYears, portal.locale),
  };
}
