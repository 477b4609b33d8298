import type { Result } from '@policy/api';

/** What the address of the list asks for. Empty strings are no filter. */
export interface ResultFilter {
  module: string;
  year: string;
  status: string;
  goalOf: string;
}

/** Names of the query, as the page declares them; those of the data API. */
export const resultQuery = ['module', 'year', 'status', 'goalOf'] as const;

/** Reads a filter from an address. */
export function readResultFilter(query: URLSearchParams): ResultFilter {
  const asked = (name: string): string => query.get(name)?.trim() ?? '';
  return { module: asked('module'), year: asked('year'), status: asked('status'), goalOf: asked('goalOf') };
}

/** The results that match every filter, in the order of the plan. */
export function selectResults(results: readonly Result[], filter: ResultFilter): Result[] {
  return results.filter((result) => resultQuery.every((name) => filter[name] === '' || String(result[name]) === filter[name]));
}

/** The values that a filter may have, in the order of the results, each with how many have it. */
export function countValues(results: readonly Result[], name: keyof ResultFilter): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const result of results) counts.set(String(result[name]), (counts.get(String(result[name])) ?? 0) + 1);
  return [...counts];
}

/** The filter as it stands in an address, without what is not asked for. */
export function writeResultFilter(filter: ResultFilter): string {
  const query = new URLSearchParams(resultQuery.filter((name) => filter[name] !== '').map((name) => [name, filter[name]]));
  return query.size === 0 ? '' : `?${query}`;
}
