import { hasFigures } from '@policy/ui';
import * as m from '@policy/words/messages';
import { indicatorSources } from './indicator-sources.ts';
import type { IndicatorProps } from './load.ts';

type Words = typeof m.indicator_figures;

/**
 * The sections that an indicator's page has, in their order.
 *
 * @param hasReadings whether some goal can be read in several ways
 * @returns id → words of its title
 */
export function pageSections({ indicator, contradictions, counted }: IndicatorProps, hasReadings: boolean): Record<string, Words> {
  const sections: [id: string, title: Words, isThere: boolean][] = [
    ['result', m.indicator_promise, true],
    ['figures', m.indicator_figures, hasFigures(indicator)],
    ['years', m.indicator_years, hasFigures(indicator)],
    ['traps', m.indicator_traps, indicator.traps.length > 0],
    ['readings', m.results_reading_title, hasReadings],
    ['recompute', m.recompute_title, true],
    ['counted', m.indicator_counted, counted.length > 0],
    ['contradictions', m.results_contradictions_here, contradictions.length > 0],
    ['sources', m.evidence_sources, indicatorSources(indicator).length > 0],
    ['revisions', m.indicator_revisions, true],
    ['compare', m.indicator_compare, true],
    ['use', m.indicator_use, true],
  ];
  return Object.fromEntries(sections.filter(([, , isThere]) => isThere).map(([id, title]) => [id, title]));
}
