import type { Locale, ProjectKind } from '@policy/api';
import * as m from '@policy/words/messages';

const names = {
  university: m.kind_university,
  'research-institute': m.kind_research_institute,
  laboratory: m.kind_laboratory,
  platform: m.kind_platform,
  'industrial-base': m.kind_industrial_base,
  park: m.kind_park,
  incubator: m.kind_incubator,
  facility: m.kind_facility,
  production: m.kind_production,
  'research-programme': m.kind_research_programme,
  demonstration: m.kind_demonstration,
  fund: m.kind_fund,
  market: m.kind_market,
  district: m.kind_district,
  infrastructure: m.kind_infrastructure,
  scheme: m.kind_scheme,
  event: m.kind_event,
  award: m.kind_award,
  body: m.kind_body,
  standardisation: m.kind_standardisation,
};

/** What sort of thing a project is, in words. */
export function projectKindName(kind: ProjectKind, locale: Locale): string {
  return names[kind]({}, { locale });
}
