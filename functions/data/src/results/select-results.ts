import type { Result, ResultList, ResultQuery } from '@policy/api';
import { nextPage, readCursor } from '../http/page.ts';

type ResultFilters = Pick<ResultQuery, 'module' | 'year' | 'status' | 'goalOf'>;

/** The results that match all filters, in the order given. */
export function filterResults(results: Result[], { module, year, status, goalOf }: ResultFilters): Result[] {
  return results.filter(
    (result) =>
      (module === undefined || result.module === module) &&
      (year === undefined || result.year === year) &&
      (status === undefined || result.status === status) &&
      (goalOf === undefined || result.goalOf === goalOf),
  );
}

/**
 * Cuts a page out of the matching results; they are computed, so there is no table to cut it from. The cursor names the last result
 * shown; if that one no longer matches, its old place counts.
 *
 * @param url of the request; the next page has the same parameters and another cursor
 * @throws 400 where the cursor is none of ours
 */
export function pageOfResults(
  matching: Result[],
  { limit, cursor, url }: { limit: number; cursor?: string | undefined; url: string },
): ResultList {
  const start = cursor === undefined ? 0 : placeAfter(matching, cursor);
  const items = matching.slice(start, start + limit);
  const last = items.at(-1);
  const end = start + items.length;
  const next = last !== undefined && end < matching.length ? nextPage(url, `${end - 1}~${last.id}`) : null;
  return { total: matching.length, items, next, statuses: countStatuses(matching) };
}

function placeAfter(matching: Result[], cursor: string): number {
  const { position, id } = readCursor(cursor);
  const found = matching.findIndex((result) => result.id === id);
  return (found === -1 ? position : found) + 1;
}

/** Number of results by status. */
export function countStatuses(results: readonly Pick<Result, 'status'>[]): ResultList['statuses'] {
  const counts: ResultList['statuses'] = {};
  for (const { status } of results) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
