import { projectActionSchema, projectKinds } from '@policy/api';
import { z } from 'zod';
import { entryId, nameEntry, nameSource, organisationNames, quotation, textEntry } from './text.ts';

/** A named thing that the plan says to build, found, introduce, speed up or support. */
export const projectEntry = z.strictObject({
  id: entryId,
  ...quotation,
  name: nameEntry,
  nameSource,
  /** True where the name is put together from an enumeration over a shared head noun. */
  composed: z.boolean(),
  kind: z.enum(projectKinds),
  action: z.enum(projectActionSchema.options),
  /** Organisations by a name that the plan prints. */
  organisations: organisationNames,
  /** Indicator whose target it counts towards. */
  countsToward: entryId.optional(),
  note: textEntry.optional(),
});
export type ProjectEntry = z.infer<typeof projectEntry>;
