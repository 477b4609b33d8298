import type { SourceRecord } from '../../plan.ts';
import type { SourceEntry } from '../entries/source.ts';

export function assembleSource(entry: SourceEntry): SourceRecord {
  const { id, title, publisher, published, url, level, copy } = entry;
  return {
    id,
    title,
    titleSource: entry.titleSource ?? 'printed',
    publisher,
    published,
    publishedFrom: entry.publishedFrom ?? null,
    url,
    locator: entry.locator ?? null,
    level,
    copy,
  };
}
