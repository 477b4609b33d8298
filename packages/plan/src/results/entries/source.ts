import { z } from 'zod';
import { date, filled, sourceId } from './fields.ts';

/** A publication that facts come from. Its own words are not carried over, only its title. */
export const sourceEntry = z.strictObject({
  id: sourceId,
  title: filled,
  /** `ours` where the publication has no title and we describe it. */
  titleSource: z.literal('ours').optional(),
  publisher: filled,
  published: date.nullable(),
  /** Where the date is from, if not from the publication's own date line. */
  publishedFrom: z.enum(['address', 'posting', 'document', 'updated', 'original', 'copy', 'repost']).optional(),
  url: z.url({ protocol: /^https?$/u }).nullable(),
  /** How to find it again where it has no address. */
  locator: filled.optional(),
  level: z.enum(['official-statistics', 'official-report', 'law-database', 'institution-own-site', 'academic', 'press', 'other']),
  /** True for a copy of another publication; its level is that of what it copies. */
  copy: z.boolean(),
});
export type SourceEntry = z.infer<typeof sourceEntry>;
