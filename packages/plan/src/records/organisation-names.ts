import type { OrganisationEntry } from './entries/organisation.ts';

/** Every form in which the plan prints an organisation's name. */
export function printedForms(organisation: OrganisationEntry): string[] {
  return [organisation.name.zhHans, ...organisation.aliases];
}

/** Printed name or alias → the organisations that have it (more than one is a fault of the records). */
export function indexOrganisations(organisations: OrganisationEntry[]): Map<string, OrganisationEntry[]> {
  const index = new Map<string, OrganisationEntry[]>();
  for (const organisation of organisations) {
    for (const name of new Set(printedForms(organisation))) {
      index.set(name, [...(index.get(name) ?? []), organisation]);
    }
  }
  return index;
}
