import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import type { IndicatorEntry } from './indicator-entries.ts';

const names = { baseline: m.figures_baseline, target: m.figures_target, observed: m.figures_observed, missing: m.figures_observed };

/** What an entry is, in words. A missing one is a missing observation. */
export function entryName(what: IndicatorEntry['what'], locale: Locale): string {
  return names[what]({}, { locale });
}
