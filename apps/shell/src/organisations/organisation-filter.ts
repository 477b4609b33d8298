import type { Organisation, OrganisationKind } from '@policy/api';
import { organisationKinds } from './organisation-kind-name.ts';

/** What the address of the list asks for. Empty strings are no filter. */
export interface OrganisationFilter {
  /** Part of a name, in any language. */
  words: string;
  kind: OrganisationKind | '';
}

export interface OrganisationGroup {
  kind: OrganisationKind;
  organisations: Organisation[];
}

/** Names of the query, as the page declares them. */
export const organisationQuery = ['q', 'kind'];

/** Reads a filter from an address. A kind that there is not is no filter. */
export function readOrganisationFilter(query: URLSearchParams): OrganisationFilter {
  const kind = organisationKinds.find((each) => each === query.get('kind'));
  return { words: (query.get('q') ?? '').trim(), kind: kind ?? '' };
}

/** The organisations that match, by kind; kinds without any are left out. */
export function groupOrganisations(organisations: Organisation[], { words, kind }: OrganisationFilter): OrganisationGroup[] {
  const named = organisations.filter((organisation) => isNamed(organisation, words));
  return organisationKinds
    .filter((each) => kind === '' || each === kind)
    .map((each) => ({ kind: each, organisations: named.filter((organisation) => organisation.kind === each) }))
    .filter((group) => group.organisations.length > 0);
}

/** Whether any of its names, in any language and as the plan prints it or later, holds the words. */
function isNamed({ name, laterName, aliases }: Organisation, words: string): boolean {
  const names = [...Object.values(name), ...Object.values(laterName ?? {}), ...aliases];
  return names.some((each) => fold(each).includes(fold(words)));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ');
}
