import type { Text } from '@policy/api';
import { locales } from '@policy/words';
import * as m from '@policy/words/messages';

/** Names of the lists of the API, by path. */
const names: Record<string, typeof m.records_projects> = {
  '/plan/clauses': m.clauses_title,
  '/programmes': m.shell_home_programmes_title,
  '/indicators': m.records_indicators,
  '/results': m.results_page_title,
  '/projects': m.records_projects,
  '/events': m.catalog_events,
  '/measures': m.measures_title,
  '/organisations': m.organisations_title,
  '/facts': m.facts_title,
  '/defects': m.shell_defects_title,
  '/contradictions': m.results_contradictions,
  '/implementation': m.implementation_title,
  '/named-departments': m.departments_title,
  '/acts': m.acts_title,
  '/funds': m.funds_title,
  '/sources': m.sources_title,
  '/series': m.sources_series_title,
  '/timeline': m.timeline_title,
  '/questions': m.participation_title,
  '/consultations': m.consultations_title,
  '/opinions': m.opinions_title,
};

/** The name of a list; null where nobody has given it one, so that its own English summary serves. */
export function collectionName(path: string): Text | null {
  const name = names[path];
  return name === undefined ? null : textOf(name);
}

/** Words in all three languages. */
export function textOf(message: typeof m.records_projects): Text {
  const [zhHans, zhHant, en] = locales.map((locale) => message({}, { locale }));
  return { zhHans: zhHans!, zhHant: zhHant!, en: en! };
}
