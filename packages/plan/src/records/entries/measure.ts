import { z } from 'zod';
import { nameEntry, organisationNames, quotation } from './text.ts';

/** A task or safeguard that is not a thing. Its id is the clause's with a number: `3.1.1-m1`. */
export const measureEntry = z.strictObject({
  id: z.string().regex(/^\d+(\.\d+)*(\.p\d+)?-m[1-9]\d*$/u, 'must be the clause id with -m and a number, such as 3.1.1-m1'),
  ...quotation,
  name: nameEntry,
  organisations: organisationNames,
});
export type MeasureEntry = z.infer<typeof measureEntry>;
