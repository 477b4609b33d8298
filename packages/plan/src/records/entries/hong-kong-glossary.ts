import { z } from 'zod';

const note = z.string().min(1).optional();

const phrase = z.strictObject({
  zhHans: z.string().min(1),
  zhHant: z.string().min(1),
  /**
   * Why it is here: a `term` that Hong Kong says otherwise (信息, 資訊); a `name` that keeps its own wording although
   * a term within it would change (深圳信息职业技术学院); a `reading` where the machine picks the wrong character.
   */
  kind: z.enum(['term', 'name', 'reading']),
  note,
});

/** A character that the conversion tables give in another form than is usual in Hong Kong. */
const character = z.strictObject({ from: z.string().length(1), to: z.string().length(1), note });

/** Reviewed Hong Kong usage, on top of the machine's character conversion. The version grows with every change. */
export const hongKongGlossaryEntry = z.strictObject({
  version: z.string().min(1),
  about: z.string().min(1),
  phrases: z
    .array(phrase)
    .refine((phrases) => new Set(phrases.map(({ zhHans }) => zhHans)).size === phrases.length, 'gives a phrase twice'),
  characters: z.array(character),
});
export type HongKongGlossaryEntry = z.infer<typeof hongKongGlossaryEntry>;
