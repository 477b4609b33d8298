import type { Locale, Source } from '@policy/api';
import * as m from '@policy/words/messages';

type Level = Extract<Source, { kind: 'publication' }>['level'];

const names = {
  'official-statistics': m.source_level_official_statistics,
  'official-report': m.source_level_official_report,
  'law-database': m.source_level_law_database,
  'institution-own-site': m.source_level_institution_own_site,
  academic: m.source_level_academic,
  press: m.source_level_press,
  other: m.source_level_other,
};

/** How near to the fact a publication stands, in words. */
export function levelName(level: Level, locale: Locale): string {
  return names[level]({}, { locale });
}
