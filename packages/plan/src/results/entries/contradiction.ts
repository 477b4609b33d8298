import { z } from 'zod';
import { textEntry } from '../../records/entries/text.ts';
import { filled, resultId, sourceId } from './fields.ts';

const side = z.union([
  z.strictObject({ text: textEntry, clause: filled, quote: filled }),
  z.strictObject({ text: textEntry, source: sourceId, record: resultId }),
]);

/** Official documents that disagree, or a definition that misleads who does not know it. */
export const contradictionEntry = z.strictObject({
  id: resultId,
  kind: z.enum(['figures-disagree', 'identity-doubtful', 'definition-differs', 'documents-disagree', 'not-stated']),
  /** Clauses and ids of indicators and projects. */
  concerns: z.array(filled).min(1),
  statement: textEntry,
  sides: z.array(side).min(1),
});
export type ContradictionEntry = z.infer<typeof contradictionEntry>;
