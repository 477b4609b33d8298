import type { SearchResult } from '@policy/api';
import type { GroupRow } from './find-documents.ts';

type Filters = Partial<Record<'kind' | 'module' | 'programme', string | undefined>>;

/** Total under all filters; for each facet the hits of its values under the other filters, most first. */
export function countFacets(groups: readonly GroupRow[], filters: Filters): Pick<SearchResult, 'total' | 'facets'> {
  const total = groups.filter((group) => matches(group, filters)).reduce((sum, { hits }) => sum + hits, 0);
  const facetOf = (facet: keyof Filters) => {
    const counts = new Map<string, number>();
    for (const group of groups.filter((candidate) => matches(candidate, { ...filters, [facet]: undefined }))) {
      const value = group[facet];
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + group.hits);
    }
    return Array.from(counts, ([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return { total, facets: { kind: facetOf('kind'), module: facetOf('module'), programme: facetOf('programme') } };
}

function matches(group: GroupRow, { kind, module, programme }: Filters): boolean {
  return (
    (kind === undefined || group.kind === kind) &&
    (module === undefined || group.module === module) &&
    (programme === undefined || group.programme === programme)
  );
}
