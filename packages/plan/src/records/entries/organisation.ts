import { z } from 'zod';
import { entryId, nameEntry, nameFrom, nameSource, organisationNames, quotation, textEntry } from './text.ts';

/** Whoever the plan names, with every place that names it. */
export const organisationEntry = z
  .strictObject({
    id: entryId,
    name: nameEntry,
    nameSource,
    nameFrom: nameFrom.optional(),
    /** Other forms that English texts use: its own abbreviation, short ones, and its words for names spread over an enumeration. */
    englishForms: z.array(z.string().min(1)).default([]),
    /** True where the name is put together from an enumeration (市发展改革、贸工…等部门). */
    composed: z.boolean().default(false),
    kind: z.enum([
      'government',
      'department',
      'university',
      'research-institute',
      'company',
      'exchange',
      'public-institution',
      'body',
      'alliance',
    ]),
    /** Other forms that the plan prints. */
    aliases: organisationNames,
    laterName: nameEntry.optional(),
    note: textEntry.optional(),
    mentions: z.array(z.strictObject(quotation)).min(1),
  })
  .refine(({ nameSource, nameFrom }) => (nameSource === 'glossary') === (nameFrom !== undefined), {
    path: ['nameFrom'],
    message: 'must name the publication of an English name from the glossary, and be absent where the name is ours',
  });
export type OrganisationEntry = z.infer<typeof organisationEntry>;
