/** What the address of a project list asks for. Empty strings are no filter. */
export interface ProjectFilter {
  programme: string;
  kind: string;
  /** From 1. */
  page: number;
}

/** Names of the query, as the page declares them. */
export const projectFilterNames = ['programme', 'kind', 'page'];

/** Reads a filter from an address. Anything that is no page number is the first page. */
export function readProjectFilter(query: URLSearchParams): ProjectFilter {
  const page = Number(query.get('page') ?? '1');
  return {
    programme: query.get('programme') ?? '',
    kind: query.get('kind') ?? '',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** Writes a filter as a query, with its question mark; nothing for no filter, so that a list has one plain address. */
export function writeProjectFilter({ programme, kind, page }: ProjectFilter): string {
  const query = new URLSearchParams();
  if (programme !== '') query.set('programme', programme);
  if (kind !== '') query.set('kind', kind);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
