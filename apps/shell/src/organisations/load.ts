import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { groupOrganisations, readOrganisationFilter, type OrganisationFilter, type OrganisationGroup } from './organisation-filter.ts';

export interface OrganisationsProps {
  filter: OrganisationFilter;
  /** Of all organisations, whatever the filter. */
  kinds: { kind: OrganisationGroup['kind']; count: number }[];
  groups: OrganisationGroup[];
  count: number;
  total: number;
}

export default async function load({ data, locale, query }: PageContext): Promise<Rendered<OrganisationsProps>> {
  const organisations = await listAll(data.organisations, {});
  const filter = readOrganisationFilter(query);
  const groups = groupOrganisations(organisations, filter);
  const kinds = groupOrganisations(organisations, { words: '', kind: '' });
  return {
    props: {
      filter,
      kinds: kinds.map((group) => ({ kind: group.kind, count: group.organisations.length })),
      groups,
      count: groups.reduce((sum, group) => sum + group.organisations.length, 0),
      total: organisations.length,
    },
    head: { title: m.organisations_title({}, { locale }), description: m.organisations_lead({}, { locale }) },
  };
}
