import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';

/** Headings of the table of all indicators, in order. */
export function indicatorColumns(locale: Locale) {
  return {
    indicator: m.indicator({}, { locale }),
    module: m.record_module({}, { locale }),
    baseline: m.indicators_baseline({}, { locale }),
    targets: m.indicators_targets({}, { locale }),
    latest: m.indicators_latest({}, { locale }),
  };
}
