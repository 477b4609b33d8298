import { z } from 'zod';
import { entryId, nameEntry, nameSource, quotation } from './text.ts';

/** One of the ten programmes. `clause` is the section that sets it out; the quote stands in the list of chapter 4's lead. */
export const programmeEntry = z.strictObject({
  id: entryId,
  ...quotation,
  name: nameEntry,
  nameSource,
  composed: z.boolean(),
});
export type ProgrammeEntry = z.infer<typeof programmeEntry>;
