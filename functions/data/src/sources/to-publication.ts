import type { Publication } from '@policy/api';
import type { sources } from '../database/schema/index.ts';

type SourceRow = Pick<typeof sources.$inferSelect, 'id' | 'title' | 'publisher' | 'published' | 'url' | 'level' | 'locator' | 'copy'>;

/** A source as short as a value needs it. */
export function toPublication({ id, title, publisher, published, url, level, locator, copy }: SourceRow): Publication {
  return {
    kind: 'publication',
    id,
    title,
    publisher,
    published,
    url,
    level,
    ...(locator === null ? {} : { locator }),
    ...(copy ? { copy } : {}),
  };
}
