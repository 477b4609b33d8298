import { z } from 'zod';
import { scale } from '../../records/entries/figure.ts';
import { textEntry } from '../../records/entries/text.ts';
import { recordId } from './fields.ts';

const variant = {
  id: recordId,
  name: textEntry,
  definition: textEntry,
  /** What tells this variant from the others, such as `scope: product`. */
  dimensions: z.record(z.string(), z.string()),
};

/** What values are counted of: an indicator of the plan, or a series that values are computed from. */
export const seriesEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    id: recordId,
    kind: z.literal('indicator'),
    /** Does the variant measure what the target means? Null where the source does not say what it measures. */
    variants: z.array(z.strictObject({ ...variant, matchesTarget: z.boolean().nullable() })),
  }),
  z.strictObject({
    id: recordId,
    kind: z.literal('series'),
    name: textEntry,
    unit: textEntry,
    scale,
    definition: textEntry,
    variants: z.array(z.strictObject(variant)),
  }),
]);
export type SeriesEntry = z.infer<typeof seriesEntry>;
