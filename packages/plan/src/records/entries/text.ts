import { z } from 'zod';

const filled = z.string().regex(/\S/u, 'must not be empty');

/** A text as records give it: Simplified Chinese and English. 繁體 is made from the Chinese. */
export const textEntry = z.strictObject({ zhHans: filled, en: filled });

/** A name may give its own 繁體, where machine and glossary cannot know it. */
export const nameEntry = textEntry.extend({ zhHant: filled.optional() });
export type NameEntry = z.infer<typeof nameEntry>;

export const entryId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be lower-case kebab-case, such as shenzhen-university');

/** Where the English name is from: the sourced glossary, or our own translation. */
export const nameSource = z.enum(['glossary', 'ours']);

/** The publication that prints an English name. */
export const nameFrom = z.strictObject({
  title: filled,
  publisher: filled,
  url: z.url({ protocol: /^https?$/u }),
  /** True where that is the body’s own page or an official paper. */
  official: z.boolean(),
});

/** A verbatim span of a clause's text. Whether it is verbatim is checked against the edition. */
export const quotation = { clause: filled, quote: filled };

export const organisationNames = z.array(filled);
