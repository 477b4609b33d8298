import { z } from 'zod';
import { scale, year } from '../../records/entries/figure.ts';
import { textEntry } from '../../records/entries/text.ts';
import { comparator, filled, recordId, resultId } from './fields.ts';

/** A fund, a budget or a special programme, put together from the records that tell of it. */
export const fundEntry = z.strictObject({
  id: recordId,
  kind: z.enum(['fund', 'budget', 'special-programme']),
  name: textEntry,
  clauses: z.array(filled).min(1),
  records: z.array(resultId).min(1),
  amounts: z.array(
    z.strictObject({
      record: resultId,
      /** Set apart, paid out, drafted and never decided, or the most that one applicant may get. */
      what: z.enum(['granted', 'paid', 'drafted', 'limit']),
      value: z.number(),
      upper: z.number().nullable(),
      comparator,
      unit: textEntry,
      scale,
      from: year.nullable(),
      to: year.nullable(),
    }),
  ),
});
export type FundEntry = z.infer<typeof fundEntry>;
