import { expect, it } from 'vitest';
import { cell, placeClauses, placeMarks } from './map-layout.ts';
import type { MapClause } from '@policy/pages';

const clause = (id: string): MapClause => ({
  id,
  title: null,
  kind: 'item',
  known: 'nothing',
  indicators: [],
  projects: 0,
  measures: 0,
  figures: 0,
});
const section = (count: number) => ({ id: '1', title: null, clauses: Array.from({ length: count }, (_, index) => clause(`${index}`)) });

it('no two clauses overlap, and all are within the picture', () => {
  const { width, height, cells } = placeClauses(section(13));
  for (const { x, y } of cells) {
    expect(x + cell.width).toBeLessThanOrEqual(width);
    expect(y + cell.height).toBeLessThanOrEqual(height);
  }
  expect(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(13);
});

it('sections of any length have the same width', () => {
  expect(placeClauses(section(1)).width).toBe(placeClauses(section(6)).width);
  expect(placeClauses(section(6)).height).toBe(cell.height);
  expect(placeClauses(section(7)).height).toBe(2 * cell.height + cell.gap);
});

it('any number of marks fits side by side within a cell', () => {
  for (const count of [1, 3, 5, 12]) {
    const marks = placeMarks(count);
    expect(marks).toHaveLength(count);
    const last = marks.at(-1)!;
    expect(last.x + last.size).toBeLessThanOrEqual(cell.width);
    for (const [index, { x, size }] of marks.slice(0, -1).entries()) expect(x + size).toBeLessThanOrEqual(marks[index + 1]!.x);
  }
});
