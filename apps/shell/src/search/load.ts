import { ApiError } from '@policy/api-client';
import type { SearchQuery, SearchResult } from '@policy/api';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { readFacets, type Facet } from './read-facets.ts';

export interface SearchProps {
  /** What was asked for, trimmed; empty before the first search. */
  text: string;
  result: SearchResult | null;
  facets: Facet[];
  /** Why it could not be searched for, in the API's words. */
  fault: string | null;
  /** Paths below base and locale: the next page, and the first where this is a later one. */
  next: string | null;
  first: string | null;
}

export default async function load({ data, locale, query }: PageContext): Promise<Rendered<SearchProps>> {
  const text = (query.get('q') ?? '').trim();
  const head = {
    title: text ? m.shell_search_results_for({ query: text }, { locale }) : m.shell_search_title({}, { locale }),
    description: m.shell_search_prompt({}, { locale }),
  };
  const empty = { text, result: null, facets: [], fault: null, next: null, first: null };
  if (text === '') return { props: empty, head };

  const asked = { q: text, ...pick(query, ['kind', 'module', 'programme']) };
  const cursor = query.get('cursor');
  try {
    // The API checks what comes from the address, and says what is wrong with it.
    const search = { ...asked, locale, ...(cursor ? { cursor } : {}) } as SearchQuery;
    const [result, programmes] = await Promise.all([data.search(search), data.programmes()]);
    const next = result.next ? new URL(result.next, 'http://portal').searchParams.get('cursor') : null;
    const props = {
      text,
      result,
      facets: readFacets(result.facets, asked, { locale, programmes: programmes.items }),
      fault: null,
      next: next === null ? null : `/search?${new URLSearchParams({ ...asked, cursor: next })}`,
      first: cursor ? `/search?${new URLSearchParams(asked)}` : null,
    };
    return { props, head };
  } catch (error) {
    if (error instanceof ApiError && error.status === 400) return { props: { ...empty, fault: error.problem.detail }, head };
    throw error;
  }
}

/** Parameters of the address that are given and not empty. */
function pick(query: URLSearchParams, names: readonly string[]): Record<string, string> {
  const given = names.map((name): [string, string] => [name, query.get(name) ?? '']);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}
