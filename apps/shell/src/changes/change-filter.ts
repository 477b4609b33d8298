import type { ChangeQuery } from '@policy/api';

/** What the address of the changes asks for; empty strings are no filter. All but `revision` are named as in the data API. */
export const changeFilterNames = ['module', 'department', 'kind', 'about', 'revision'] as const;
export type ChangeFilter = Record<(typeof changeFilterNames)[number], string>;

export function readChangeFilter(query: URLSearchParams): ChangeFilter {
  const values = changeFilterNames.map((name) => [name, query.get(name)?.trim() ?? '']);
  return Object.fromEntries(values) as ChangeFilter;
}

/** The filter as it stands in an address, without what is not asked for. */
export function writeChangeFilter(filter: Partial<ChangeFilter>): string {
  const query = new URLSearchParams(changeFilterNames.flatMap((name) => (filter[name] ? [[name, filter[name]]] : [])));
  return query.size === 0 ? '' : `?${query}`;
}

/**
 * The same as a question to the data API, which refuses what is none of its values: one publication of data is what came after the one
 * before, up to it; all else is told with what departments say to the public.
 */
export function toChangeQuery({ revision, ...filters }: ChangeFilter): ChangeQuery {
  const asked = Object.entries(filters).filter(([, value]) => value !== '');
  const more = revision === '' ? { with: 'participation' } : { since: String(Number(revision) - 1), until: revision };
  return { ...Object.fromEntries(asked), ...more } as ChangeQuery;
}
