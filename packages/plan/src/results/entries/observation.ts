import { z } from 'zod';
import { textEntry } from '../../records/entries/text.ts';
import { comparator, confidence, filled, quantityFields, recordId, resultId, sourceId } from './fields.ts';

/** A value that a source prints. */
export const observationEntry = z.strictObject({
  id: resultId,
  series: recordId,
  variant: recordId.nullable(),
  ...quantityFields,
  comparator,
  /** The figure as printed; nothing else of the source is quoted. */
  printed: filled,
  /** What the printed figure counts in where the unit stands elsewhere, such as a table's head. */
  printedScale: z.number().positive().optional(),
  /** Does the figure's own sentence name the year, another place of the page, or is it inferred? */
  yearFrom: z.enum(['quote', 'page-context', 'inferred']),
  /** True where the source revises an earlier figure; null where it does not say. */
  revised: z.boolean().nullable(),
  note: textEntry.nullable(),
  confidence,
  source: sourceId,
});
export type ObservationEntry = z.infer<typeof observationEntry>;
