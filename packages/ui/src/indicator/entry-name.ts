import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import type { IndicatorEntry } from './indicator-entries.ts';

const names = {
  baseline: m.figures_baseline,
  target: m.figures_target,
  goal: m.results_goal,
  observed: m.figures_observed,
  missing: m.figures_observed,
};

/** What an entry or a goal of another paper is, in words. A missing entry is a missing observation. */
export function entryName(what: IndicatorEntry['what'] | 'goal', locale: Locale): string {
  return names[what]({}, { locale });
}
