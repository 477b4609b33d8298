import type { Snippet } from '@policy/api';

/** The text of a snippet cut where its marks begin and end. Joined again, the pieces are the text. */
export function cutAtMarks({ text, marks }: Pick<Snippet, 'text' | 'marks'>): { text: string; marked: boolean }[] {
  let position = 0;
  const pieces = marks.flatMap(({ start, end }) => {
    const before = { text: text.slice(position, start), marked: false };
    position = end;
    return [before, { text: text.slice(start, end), marked: true }];
  });
  return [...pieces, { text: text.slice(position), marked: false }].filter((piece) => piece.text !== '');
}
