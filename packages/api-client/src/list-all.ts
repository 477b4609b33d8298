import type { List } from '@policy/api';

/** As many as the API gives at once. */
const pageSize = 200;

/**
 * Reads a list to its end, page by page.
 *
 * @param list a list method of the client, such as `client.projects`
 * @param query its filters
 * @returns all matching records in the API's order
 * @throws {ApiError} as `list` does
 * @throws {Error} if the API hands out the same cursor twice, which would never end
 */
export async function listAll<Item, Query extends { cursor?: string | undefined; limit?: number | undefined }>(
  list: (query?: Query) => Promise<List<Item>>,
  query: Query,
): Promise<Item[]> {
  const items: Item[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await list({ ...query, limit: pageSize, cursor });
    items.push(...page.items);
    cursor = cursorOf(page.next);
    if (cursor !== undefined && seen.has(cursor)) throw new Error(`The data API repeats the cursor ${cursor}`);
    if (cursor !== undefined) seen.add(cursor);
  } while (cursor !== undefined);
  return items;
}

function cursorOf(next: string | null): string | undefined {
  if (next === null) return undefined;
  const cursor = new URL(next, 'http://policy-data').searchParams.get('cursor');
  if (cursor === null) throw new Error(`The data API gives a next page without a cursor: ${next}`);
  return cursor;
}
