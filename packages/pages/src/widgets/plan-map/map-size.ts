import type { MapChapter } from '../../plan-map/map-model.ts';
import { knowns } from '../../plan-map/map-model.ts';
import { placeMap } from './map-cells.ts';

/** Sides of a cell, in sizes of the text: the larger the better, down to what can still be told apart. */
const sides = [1.5, 1.3, 1.1, 0.9, 0.7, 0.6, 0.5, 0.4];
const smallest = 0.4;

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

/** What a label is higher than its cell. */
export function roomAbove(side: number, text: number): number {
  return Math.max(0, Math.round((text - side) * 0.8));
}

/** The largest side of a cell with which the map and its key have room. */
export function sideFor(chapters: MapChapter[], width: number, height: number, text: number): number {
  const room = height - keyHeight(width, text) - roomAbove(0, text) + 1;
  return text * (sides.find((side) => placeMap(chapters, width, text * side).height <= room) ?? smallest);
}
