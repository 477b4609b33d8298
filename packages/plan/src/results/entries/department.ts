import { z } from 'zod';
import { textEntry } from '../../records/entries/text.ts';
import { filled, recordId } from './fields.ts';

/** A body that records of the implementation name, with every form in which the sources print it. */
export const departmentEntry = z.strictObject({
  id: recordId,
  name: textEntry,
  /** The organisation that the plan names, where it is the same. */
  organisation: recordId.nullable(),
  printed: z.array(filled).min(1),
});
export type DepartmentEntry = z.infer<typeof departmentEntry>;
