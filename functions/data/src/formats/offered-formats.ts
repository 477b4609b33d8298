import type { Format } from '../http/formats.ts';
import type { ReadRoute } from '../reading/read-routes.ts';

/** Every list is a table too; some records have forms of their own. */
const byKind: Record<ReadRoute['kind'], readonly Format[]> = {
  list: ['json', 'csv', 'xlsx'],
  record: ['json'],
  document: ['json'],
  other: [],
};

const extra: Record<string, readonly Format[]> = {
  '/indicators': ['jsonstat'],
  '/indicators/{id}': ['csv', 'xlsx', 'jsonstat'],
  '/plan': ['md'],
  '/plan/clauses': ['md'],
  '/plan/clauses/{id}': ['md'],
};

/** The forms in which a route can be had; the first is the default. */
export function offeredFormats({ kind, path }: ReadRoute): readonly Format[] {
  return [...byKind[kind], ...(kind === 'other' ? [] : (extra[path] ?? []))];
}
