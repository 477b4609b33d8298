import { ApiError } from '@policy/api-client';
import type { SearchResult } from '@policy/api';
import type { PageContext, Rendered } from '@policy/module-kit';
import * as m from '@policy/words/messages';

export interface SearchProps {
  /** What was asked for, trimmed; empty before the first search. */
  text: string;
  result: SearchResult | null;
  /** Why it could not be searched for, in the API's words. */
  fault: string | null;
  /** Cursor of the next page. */
  next: string | null;
}

export default async function load({ data, locale, query }: PageContext): Promise<Rendered<SearchProps>> {
  const text = (query.get('q') ?? '').trim();
  const head = {
    title: text ? m.shell_search_results_for({ query: text }, { locale }) : m.shell_search_title({}, { locale }),
    description: m.shell_search_prompt({}, { locale }),
  };
  if (text === '') return { props: { text, result: null, fault: null, next: null }, head };
  try {
    const result = await data.search({ q: text, locale, cursor: query.get('cursor') ?? undefined });
    const next = result.next ? new URL(result.next, 'http://portal').searchParams.get('cursor') : null;
    return { props: { text, result, fault: null, next }, head };
  } catch (error) {
    if (error instanceof ApiError && error.status === 400)
      return { props: { text, result: null, fault: error.problem.detail, next: null }, head };
    throw error;
  }
}
