import { z } from 'zod';
import { textEntry } from '../../records/entries/text.ts';
import { comparator, confidence, date, filled, recordId, resultId, sourceId } from './fields.ts';

/** How the plan was carried out: who, when, with what money, by which act. */
export const implementationEntry = z.strictObject({
  id: resultId,
  clause: filled.nullable(),
  section: filled.nullable(),
  project: recordId.nullable(),
  projects: z.array(recordId).optional(),
  printed: filled.nullable(),
  kind: z.enum(['policy', 'schedule', 'quantity', 'fund', 'legal-act', 'investment', 'event', 'lead-department', 'participants']),
  subject: textEntry,
  statement: textEntry,
  date: date.nullable(),
  /** As the source prints them. */
  departments: z.array(filled),
  amount: z.number().nullable(),
  comparator: comparator.nullable(),
  unit: textEntry.nullable(),
  scale: z.number().positive().nullable(),
  documentNumber: filled.nullable(),
  contradicts: textEntry.nullable(),
  doubt: textEntry.nullable(),
  confidence,
  source: sourceId,
});
export type ImplementationEntry = z.infer<typeof implementationEntry>;
