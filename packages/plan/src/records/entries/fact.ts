import { z } from 'zod';
import { figureFields, scale, year } from './figure.ts';
import { entryId, nameEntry, quotation, textEntry } from './text.ts';

/** A quantitative statement that is neither target nor baseline of an indicator. */
export const factEntry = z.strictObject({
  id: entryId,
  ...quotation,
  name: nameEntry,
  ...figureFields,
  comparator: z.enum(['eq', 'gte', 'lte', 'gt', 'range', 'approx', 'rank']),
  unit: textEntry,
  scale,
  year: year.nullable(),
});
export type FactEntry = z.infer<typeof factEntry>;
