import { z } from 'zod';
import { textEntry } from '../../records/entries/text.ts';
import { comparator, confidence, filled, quantityFields, recordId, resultId, sourceId } from './fields.ts';

/** What another official paper set for the same indicator. */
export const otherGoalEntry = z.strictObject({
  id: resultId,
  indicator: recordId,
  /** Variant of the indicator that this goal counts; null for the plan's own definition. */
  variant: recordId.nullable(),
  paper: z.strictObject({ id: recordId, title: filled, documentNumber: filled.nullable() }),
  ...quantityFields,
  comparator,
  upper: z.number().nullable(),
  printed: filled.nullable(),
  /** In what the goal differs from the plan's. */
  differs: textEntry,
  confidence,
  source: sourceId,
});
export type OtherGoalEntry = z.infer<typeof otherGoalEntry>;
