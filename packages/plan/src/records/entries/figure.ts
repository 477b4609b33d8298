import { z } from 'zod';
import { textEntry } from './text.ts';

/** Chinese counts in 万 and 亿: `6765.4亿元` is 6765.4 with scale 100000000. */
export const scale = z.union([z.literal(1), z.literal(10_000), z.literal(100_000_000)]);

/** The figure itself; whether `printed` stands in the quote and says the same number is checked later. */
export const figureFields = {
  value: z.number(),
  /** Upper end, for a range. */
  upper: z.number().optional(),
  /** The figure as printed, such as 6765.4亿元. */
  printed: z.string().min(1),
  note: textEntry.optional(),
};

export const year = z.int().min(1980).max(2100);
