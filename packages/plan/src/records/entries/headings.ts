import { z } from 'zod';
import { nameEntry } from './text.ts';

const heading = z.strictObject({
  id: z.string().regex(/^\d+(\.\d+)?$/u, 'must be the id of a chapter or section, such as 4 or 4.10'),
  title: nameEntry,
  /** True where the edition lost the heading and the title is ours. */
  editorial: z.boolean(),
  /** Another copy of the document that has the heading. */
  witness: z.literal('lsbar').nullable(),
});
export type HeadingEntry = z.infer<typeof heading>;

/** Titles of chapters and sections, and the English of the titles that items and paragraphs print at their head. */
export const headingsEntry = z.strictObject({
  chapters: z.array(heading),
  sections: z.array(heading),
  itemTitles: z.record(z.string(), z.string().regex(/\S/u, 'must not be empty')),
});
export type HeadingsEntry = z.infer<typeof headingsEntry>;
