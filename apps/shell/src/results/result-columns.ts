import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';

/** Headings of the table of results, in order. */
export function resultColumns(locale: Locale) {
  return {
    goal: m.results_column_goal({}, { locale }),
    promised: m.results_column_promised({}, { locale }),
    known: m.results_column_known({}, { locale }),
    status: m.results_column_status({}, { locale }),
    sure: m.results_column_sure({}, { locale }),
  };
}
