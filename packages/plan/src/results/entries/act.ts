import { z } from 'zod';
import { textEntry } from '../../records/entries/text.ts';
import { date, filled, recordId, resultId } from './fields.ts';

/** What an act followed from, as a record tells: the plan, another act of the register, or a paper known by its number alone. */
const basis = z.union([
  z.strictObject({ record: resultId, plan: z.literal(true) }),
  z.strictObject({ record: resultId, act: recordId }),
  z.strictObject({ record: resultId, number: filled }),
]);

/** A law, a rule or a policy paper, put together from the records that tell of it. */
export const actEntry = z.strictObject({
  id: recordId,
  kind: z.enum(['regulation', 'government-rule', 'policy-paper']),
  name: textEntry,
  number: filled.nullable(),
  /** Of its adoption or issue; null where no record tells. */
  date: date.nullable(),
  inForce: date.nullable(),
  /** As the sources print them. */
  issuers: z.array(filled),
  /** Clauses that it bears on, by subject. */
  clauses: z.array(filled),
  /** Ids of records of the implementation. */
  records: z.array(resultId).min(1),
  followsFrom: z.array(basis),
  amendments: z.array(z.strictObject({ date, number: filled.nullable(), record: resultId })),
});
export type ActEntry = z.infer<typeof actEntry>;
