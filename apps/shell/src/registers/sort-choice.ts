/** Reads which order an address asks for; the first where it asks for none that there is. */
export function readSort<Sort extends string>(query: URLSearchParams, sorts: readonly [Sort, ...Sort[]]): Sort {
  return sorts.find((sort) => sort === query.get('sort')) ?? sorts[0];
}

/** Address of a register with these choices; what is usual is left out, so that each state has one address. */
export function registerPath(path: string, choices: Record<string, string>): string {
  const query = new URLSearchParams(Object.entries(choices).filter(([, value]) => value !== ''));
  return query.size === 0 ? path : `${path}?${query}`;
}

/** A clause id as a text that sorts in the order of the plan: 4.2 before 4.10; what has none goes last. */
export function clauseKey(clause: string | null | undefined): string {
  return clause ? clause.replaceAll(/\d+/gu, (number) => number.padStart(2, '0')) : last;
}

/** Sorts behind everything that is there. */
export const last = '\uFFFF';

/** Records by a text, in a stable order. */
export function sortBy<Record>(records: readonly Record[], keyOf: (record: Record) => string): Record[] {
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return records.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
}
