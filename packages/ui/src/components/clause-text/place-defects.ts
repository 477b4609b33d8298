import type { Defect } from '@policy/api';

/** A defect of the edition with its place in a clause's Chinese text (UTF-16 code units, end exclusive). */
export interface PlacedDefect {
  id: string;
  start: number;
  end: number;
}

/**
 * Finds what the register of defects quotes in a clause's text.
 *
 * @returns only the defects that stand in the text; a lost heading, number or lead-in does not
 */
export function placeDefects(text: string, defects: Pick<Defect, 'id' | 'printed'>[]): PlacedDefect[] {
  return defects.flatMap(({ id, printed }) => {
    const start = printed === '' ? -1 : text.indexOf(printed);
    return start < 0 ? [] : [{ id, start, end: start + printed.length }];
  });
}
