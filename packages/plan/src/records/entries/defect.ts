import { z } from 'zod';
import { textEntry } from './text.ts';

/** One entry of the register of defects: what stands in a line of the edition, what we show, and why. */
export const defectEntry = z.strictObject({
  id: z.string().regex(/^d\d{2,3}$/u, 'must be d and a number, such as d01'),
  line: z.int().positive(),
  kind: z.enum([
    'heading-lost',
    'heading-fragment',
    'chapter-title-lost',
    'number-lost',
    'characters-damaged',
    'lead-lost',
    'numbering-restarts',
    'printed-so',
    'empty-field',
    'end-unknown',
    'repeated-word',
  ]),
  clause: z.string().nullable(),
  /** What is there, verbatim; empty for a blank line. */
  printed: z.string(),
  shown: textEntry,
  reason: textEntry,
  /** Another copy that has what ours lost. */
  witness: z.strictObject({ title: z.string().min(1), address: z.string().min(1), what: textEntry }).nullable(),
});
export type DefectEntry = z.infer<typeof defectEntry>;
