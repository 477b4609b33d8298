import type { Locale, ProjectQuery, ProjectSort } from '@policy/api';

/** Filters in the order of the form and of every address. */
export const explorerFilters = ['module', 'programme', 'kind', 'status', 'organisation', 'clause'] as const;
export type ExplorerFilter = (typeof explorerFilters)[number];

export const explorerSorts = ['plan', 'name', 'kind', 'module'] as const satisfies readonly ProjectSort[];

export const explorerViews = ['table', 'cards'] as const;
export type ExplorerView = (typeof explorerViews)[number];

/** Everything that an address of the explorer says. */
export interface ExplorerState {
  /** Values of the filters that are set. Whether they mean anything is for the API to say. */
  filters: Partial<Record<ExplorerFilter, string>>;
  sort: ProjectSort;
  view: ExplorerView;
  /** From 1. */
  page: number;
}

/** Names of the query, as the page declares them. */
export const explorerQuery = [...explorerFilters, 'sort', 'view', 'page'];

const lastPage = 9999;

export const everyProject: ExplorerState = { filters: {}, sort: 'plan', view: 'table', page: 1 };

/** Reads a state from an address. An order, a view or a page that there is not becomes the first. */
export function readExplorerState(query: URLSearchParams): ExplorerState {
  const filters: ExplorerState['filters'] = {};
  for (const filter of explorerFilters) {
    const value = query.get(filter)?.trim();
    if (value) filters[filter] = value;
  }
  const page = Number(query.get('page') ?? '1');
  return {
    filters,
    sort: explorerSorts.find((sort) => sort === query.get('sort')) ?? 'plan',
    view: explorerViews.find((view) => view === query.get('view')) ?? 'table',
    page: Number.isInteger(page) && page > 0 && page <= lastPage ? page : 1,
  };
}

/** Path of a state, below base and locale. What is usual is left out, so that each state has one address. */
export function explorerPath({ filters, sort, view, page }: ExplorerState): string {
  const query = filterQuery(filters);
  if (sort !== 'plan') query.set('sort', sort);
  if (view !== 'table') query.set('view', view);
  if (page > 1) query.set('page', String(page));
  return query.size === 0 ? '/projects' : `/projects?${query}`;
}

/** The state with one filter less, from its first page. */
export function withoutFilter(state: ExplorerState, filter: ExplorerFilter): ExplorerState {
  const { [filter]: _, ...filters } = state.filters;
  return { ...state, filters, page: 1 };
}

/** What the API is asked for to show exactly this state, page aside. */
export function projectQuery({ filters, sort }: ExplorerState, locale: Locale): ProjectQuery {
  // The values are from outside: the API checks them and says what is wrong.
  return { ...(filters as ProjectQuery), sort, locale };
}

/** Address of the same projects in the data API, below base: `.csv` for the file. All of them, not this page. */
export function dataPath({ filters, sort }: ExplorerState, locale: Locale, suffix: '' | '.csv'): string {
  const query = filterQuery(filters);
  if (sort !== 'plan') query.set('sort', sort);
  if (sort === 'name') query.set('locale', locale);
  if (suffix === '') query.set('limit', '200');
  return `/api/v1/projects${suffix}${query.size === 0 ? '' : `?${query}`}`;
}

function filterQuery(filters: ExplorerState['filters']): URLSearchParams {
  return new URLSearchParams(explorerFilters.flatMap((filter) => (filters[filter] ? [[filter, filters[filter]]] : [])));
}
