import type { Results } from './read-results.ts';

/** Everything that a result may refer to within the results, by id. */
export interface ResultIndex {
  sources: Map<string, Results['sources'][number]['entry']>;
  series: Map<string, Results['series'][number]['entry']>;
  observations: Map<string, Results['observations'][number]['entry']>;
  /** Ids of all records that a side of a contradiction may name, each with its source; null for a computed value. */
  records: Map<string, string | null>;
}

export function indexResults(results: Results): ResultIndex {
  const { observations, derived, otherGoals, implementation, events } = results;
  const sourced = [...observations, ...otherGoals, ...implementation, ...events];
  return {
    sources: byId(results.sources),
    series: byId(results.series),
    observations: byId(observations),
    records: new Map<string, string | null>([
      ...sourced.map(({ entry }): [string, string] => [entry.id, entry.source]),
      ...derived.map(({ entry }): [string, null] => [entry.id, null]),
    ]),
  };
}

function byId<T extends { id: string }>(filed: { entry: T }[]): Map<string, T> {
  return new Map(filed.map(({ entry }) => [entry.id, entry]));
}
