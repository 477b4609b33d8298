import type { Locale, OrganisationKind } from '@policy/api';
import * as m from '@policy/words/messages';

const names: Record<OrganisationKind, typeof m.organisation_kind_company> = {
  government: m.organisation_kind_government,
  department: m.organisation_kind_department,
  university: m.organisation_kind_university,
  'research-institute': m.organisation_kind_research_institute,
  company: m.organisation_kind_company,
  exchange: m.organisation_kind_exchange,
  'public-institution': m.organisation_kind_public_institution,
  alliance: m.organisation_kind_alliance,
  body: m.organisation_kind_body,
};

/** Every kind, in the order in which the list of organisations has them. */
export const organisationKinds = Object.keys(names) as OrganisationKind[];

/** What sort of organisation it is, in words. */
export function organisationKindName(kind: OrganisationKind, locale: Locale): string {
  return names[kind]({}, { locale });
}
