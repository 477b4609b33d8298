import type { Locale } from '@policy/api';
import * as m from '@policy/words/messages';
import type { Known } from './map-model.ts';

const names = {
  reached: m.reader_known_reached,
  missed: m.reader_known_missed,
  open: m.reader_known_open,
  projects: m.reader_known_projects,
  measures: m.reader_known_measures,
  figures: m.reader_known_figures,
  nothing: m.reader_known_nothing,
};

/** What is known of a clause, in words. */
export function knownName(known: Known, locale: Locale): string {
  return names[known]({}, { locale });
}
