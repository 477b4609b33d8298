import type { Indicator } from '@policy/api';
import { chartYears, hasFigures, tableRows, type TableRow } from '@policy/ui';

/** The years that the charts of both show, so that what stands below each other is of one year; null where neither has figures. */
export function sharedYears(indicators: readonly Indicator[]): [first: number, last: number] | null {
  const years = indicators.filter(hasFigures).map(chartYears);
  if (years.length === 0) return null;
  return [Math.min(...years.map(([first]) => first)), Math.max(...years.map(([, last]) => last))];
}

/** What is known of both in one year. */
export interface ComparedYear {
  year: number;
  /** For each indicator, in order. */
  rows: TableRow[][];
}

/** Every year of which something is known of at least one, earliest first. */
export function comparedYears(indicators: readonly Indicator[]): ComparedYear[] {
  const tables = indicators.map(tableRows);
  const years = [...new Set(tables.flat().map(({ entry }) => entry.year))].sort((a, b) => a - b);
  return years.map((year) => ({ year, rows: tables.map((rows) => rows.filter(({ entry }) => entry.year === year)) }));
}
