import { z } from 'zod';

/** The English of a chapter: sentence id → sentence. */
export const translationEntry = z.record(z.string(), z.string().regex(/\S/u, 'must not be empty'));
export type TranslationEntry = z.infer<typeof translationEntry>;
