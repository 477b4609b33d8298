import { eventKindSchema } from '@policy/api';
import { z } from 'zod';
import { textEntry } from '../../records/entries/text.ts';
import { confidence, date, filled, recordId, resultId, sourceId } from './fields.ts';

/** Something that happened to a project of the plan. */
export const eventEntry = z.strictObject({
  id: resultId,
  clause: filled.nullable(),
  project: recordId.nullable(),
  printed: filled,
  composed: z.boolean(),
  event: eventKindSchema,
  date: date.nullable(),
  /** Whether the date stands in the sentence itself or elsewhere on the page. */
  dateFrom: z.enum(['quote', 'page']).nullable(),
  /** The name that it goes by today. */
  knownAs: textEntry.nullable(),
  statement: textEntry,
  identity: z.strictObject({ sure: z.boolean(), doubt: textEntry.nullable() }),
  conflict: textEntry.nullable(),
  confidence,
  source: sourceId,
});
export type EventEntry = z.infer<typeof eventEntry>;
