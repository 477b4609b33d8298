/**
 * The outline of the plan: how many sections each chapter holds, and how many numbered items each section.
 * Chapter titles and 24 of 25 section headings are damaged in the edition, so the parser cannot read the outline
 * off the text; it checks the text against this one instead and refuses an edition that does not match.
 * Chapter 0 is ours: the issuing notice and the preamble, which stand before the first chapter.
 */
export const outline: Record<string, number[]> = {
  '0': [0, 0],
  '1': [0, 0],
  '2': [0, 0, 0],
  '3': [4, 4, 6, 4, 4],
  '4': [3, 3, 3, 4, 3, 5, 4, 3, 3, 5],
  '5': [2, 3, 2, 3, 2],
};
