import type { Clause, Text } from '@policy/api';

/** An organisation and where the clause names it first. */
export interface NamedOrganisation {
  id: string;
  name: Text;
  start: number;
  end: number;
}

/** The organisations that a clause names, each once, in the order of the text. */
export function namedOrganisations({ records }: Pick<Clause, 'records'>): NamedOrganisation[] {
  const named = new Map<string, NamedOrganisation>();
  for (const { kind, id, name, start, end } of records) {
    if (kind === 'organisation' && !named.has(id)) named.set(id, { id, name, start, end });
  }
  return [...named.values()];
}
