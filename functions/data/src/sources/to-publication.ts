import type { Publication } from '@policy/api';
import type { sources } from '../database/schema/index.ts';

/** A source as short as a value needs it. */
export function toPublication({ id, title, publisher, published, url, level }: typeof sources.$inferSelect): Publication {
  return { kind: 'publication', id, title, publisher, published, url, level };
}
