import type { List } from '@policy/api';
import type { PlacedRecord } from '../archive/read-archive.ts';
import { nextPage, readCursor } from '../http/page.ts';
import type { ReadingQuery } from './read-query.ts';
import type { JsonRecord } from './record-values.ts';

/**
 * One page of records that are all at hand. The cursor names the last record shown, wherever it stands now;
 * if it is gone, the list goes on at the place at which it stood.
 */
export function pageOf(
  records: readonly PlacedRecord[],
  { limit, cursor, offset }: Pick<ReadingQuery, 'limit' | 'cursor' | 'offset'>,
  url: string,
): List<JsonRecord> {
  const start = (cursor === undefined ? 0 : placeAfter(records, cursor)) + offset;
  const shown = records.slice(start, start + limit);
  const last = shown.at(-1);
  const hasMore = last !== undefined && start + limit < records.length;
  const next = hasMore ? nextPage(url, `${start + limit - 1}~${last.id}`) : null;
  return { total: records.length, items: shown.map(({ record }) => record), next };
}

function placeAfter(records: readonly PlacedRecord[], cursor: string): number {
  const { position, id } = readCursor(cursor);
  const place = records.findIndex((record) => record.id === id);
  // What followed it has moved up to where it stood.
  return place === -1 ? position : place + 1;
}
