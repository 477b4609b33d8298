import { lookOf, lookOrder, type Look, type Task } from '@policy/pages';
import { packEnclose, packSiblings } from 'd3-hierarchy';
import { curveNatural, line } from 'd3-shape';

/** A project or measure as a mark of radius 1. */
export interface Mark {
  task: Task;
  look: Look;
  x: number;
  y: number;
}

/** Marks packed into a circle around the origin; one mark has the same size in all of them, so the circles compare. */
export interface Cluster {
  marks: Mark[];
  radius: number;
}

/** Between two marks, and between marks and the circle around them. */
const gap = { mark: 0.25, edge: 0.5 };

/** What runs lies in the middle, what nobody has a source of farther out, measures outermost. */
export function packMarks(tasks: Task[]): Cluster {
  const looks = tasks.map((task) => ({ task, look: lookOf(task) }));
  const sorted = looks.toSorted((a, b) => lookOrder.indexOf(a.look) - lookOrder.indexOf(b.look));
  const circles = packSiblings(sorted.map((each) => ({ ...each, r: 1 + gap.mark })));
  const around = packEnclose(circles);
  const marks = circles.map(({ task, look, x, y }) => ({ task, look, x: x - around.x, y: y - around.y }));
  return { marks, radius: around.r + gap.edge };
}

/** A winding path past `count` stations: in a box `count` × 10 wide and 10 high, each station in the middle of its tenth, `swing` off the middle. */
export const swing = 1.2;
export function windingPath(count: number): string {
  const points = Array.from({ length: count }, (_, index): [number, number] => [index * 10 + 5, 5 + (index % 2 === 0 ? swing : -swing)]);
  return line().curve(curveNatural)([[0, 5], ...points, [count * 10, 5]])!;
}
