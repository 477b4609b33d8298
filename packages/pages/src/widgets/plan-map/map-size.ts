import type { MapChapter } from '../../plan-map/map-model.ts';
import { knowns } from '../../plan-map/map-model.ts';
import { placeMap } from './map-cells.ts';

/** Sides of a cell that look well, in sizes of the text. */
const sides = [1.7, 1.5, 1.3, 1.1, 0.9, 0.7];

/** Columns of the key: each must hold its longest entry. */
export function keyColumns(width: number, text: number): number {
  return Math.max(1, Math.min(4, Math.floor(width / (text * 17))));
}

function keyHeight(width: number, text: number): number {
  return Math.ceil(knowns.length / keyColumns(width, text)) * text * 1.6 + text;
}

/** Height that the map takes at a width, with its key. */
export function mapHeight(chapters: MapChapter[], width: number, text: number): number {
  return placeMap(chapters, width, text * 1.5).height + keyHeight(width, text);
}

/** The largest side of a cell with which the map and its key have room. */
export function sideFor(chapters: MapChapter[], width: number, height: number, text: number): number {
  const room = height - keyHeight(width, text) + 1;
  return text * (sides.find((side) => side <= 1.5 && placeMap(chapters, width, text * side).height <= room) ?? 0.7);
}
