import type { List } from '@policy/api';
import { gt, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { badParameter } from './problem.ts';

/** A table whose records have a stable id and a place in the order of the list. */
interface Ordered {
  id: SQLiteColumn;
  position: SQLiteColumn;
}

/**
 * Condition for the records after the cursor. The cursor names the last record shown, so an import between two
 * pages neither repeats nor skips one; if that record is gone, the list goes on with what has moved up to its old place.
 *
 * @returns undefined without a cursor
 * @throws 400 where the cursor is none of ours
 */
export function afterCursor(table: Ordered, cursor: string | undefined): SQL | undefined {
  if (cursor === undefined) return undefined;
  const { position, id } = readCursor(cursor);
  const place = sql`coalesce((select ${table.position} from ${table.id.table} where ${table.id} = ${id}), ${position - 1})`;
  return gt(table.position, place);
}

/**
 * Reads the place that a list's cursor names: the last record shown.
 *
 * @throws 400 where the cursor is none of ours
 */
export function readCursor(cursor: string): { position: number; id: string } {
  const [, position, id] = /^(\d{1,9})~([a-z0-9.-]+)$/u.exec(decode(cursor)) ?? [];
  if (position === undefined || id === undefined) throw badCursor();
  return { position: Number(position), id };
}

/**
 * Makes the answer of a list route.
 *
 * @param rows one more row than `limit` where there is a next page
 * @param url of the request; the next page has the same parameters and another cursor
 */
export function toList<Row extends { id: string; position: number }, Item>(
  rows: Row[],
  total: number,
  { limit, url }: { limit: number; url: string },
  toItem: (row: Row) => Item,
): List<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = last !== undefined && rows.length > limit ? nextPage(url, `${last.position}~${last.id}`) : null;
  return { total, items: shown.map(toItem), next };
}

/** Address of the same list from another place on, relative to the origin. What was skipped once stays behind. */
export function nextPage(url: string, place: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.delete('offset');
  searchParams.set('cursor', encode(place));
  return `${pathname}?${searchParams}`;
}

/** Reads back what `nextPage` wrote. The result is from outside: check it. */
export function decode(cursor: string): string {
  try {
    return atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    throw badCursor();
  }
}

export function badCursor() {
  return badParameter([{ parameter: 'cursor', detail: 'take the cursor from the previous page’s `next`' }]);
}

function encode(place: string): string {
  return btoa(place).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
