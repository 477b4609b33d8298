import type { MapClause, MapSection } from '@policy/pages';

/** Sizes in the units of the picture, which are pixels where a section has its full width. */
export const cell = { width: 46, height: 68, gap: 4, line: 13 };

/** The longest section has six clauses. */
const columns = 6;

/** A clause with its place in the picture of its section. */
export interface PlacedClause {
  clause: MapClause;
  x: number;
  y: number;
}

export interface SectionPicture {
  width: number;
  height: number;
  cells: PlacedClause[];
}

/** Places the clauses of a section in rows from left to right. Every section has the same width, so that cells are of one size. */
export function placeClauses({ clauses }: MapSection): SectionPicture {
  const rows = Math.max(1, Math.ceil(clauses.length / columns));
  return {
    width: columns * cell.width + (columns - 1) * cell.gap,
    height: rows * cell.height + (rows - 1) * cell.gap,
    cells: clauses.map((clause, index) => ({
      clause,
      x: (index % columns) * (cell.width + cell.gap),
      y: Math.floor(index / columns) * (cell.height + cell.gap),
    })),
  };
}

/** Marks of a cell’s indicators, side by side in its lower part; they get smaller where there are many. */
export function placeMarks(count: number): { x: number; y: number; size: number }[] {
  const margin = 4;
  const step = Math.min(13, (cell.width - 2 * margin) / Math.max(count, 1));
  const size = step * 0.8;
  return Array.from({ length: count }, (_, index) => ({ x: margin + index * step, y: cell.height - margin - size, size }));
}
