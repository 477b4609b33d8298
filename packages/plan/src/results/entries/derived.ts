import { z } from 'zod';
import { textEntry } from '../../records/entries/text.ts';
import { quantityFields, recordId, resultId, sourceId } from './fields.ts';

/** A figure that is used once and is no observation of a series. */
const figureInput = z.strictObject({ value: z.number(), what: textEntry, source: sourceId });

/** A value that we compute; it is recomputed whenever the records are read. */
export const derivedEntry = z.strictObject({
  id: resultId,
  series: recordId,
  variant: recordId.nullable(),
  ...quantityFields,
  formula: z.strictObject({
    kind: z.enum([
      ...(['ratio', 'back-calculated-from-growth', 'ratio-of-back-calculated', 'ratio-on-another-denominator'] as const),
      'difference-of-cumulative-totals',
    ]),
    factor: z.number(),
    text: textEntry,
  }),
  /** Ids of observations, or figures of their own, in the order in which the formula takes them. */
  inputs: z.array(z.union([resultId, figureInput])).min(2),
  /** Decimals to which the value is given. */
  digits: z.int().min(0).max(6),
  note: textEntry.nullable(),
});
export type DerivedEntry = z.infer<typeof derivedEntry>;
