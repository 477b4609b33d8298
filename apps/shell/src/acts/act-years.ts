import type { ActKind } from '@policy/api';
import { actKinds } from './act-kind-name.ts';

/** A square of the picture: one act. */
export interface ActSquare {
  x: number;
  y: number;
  kind: ActKind;
}

export interface ActYears {
  /** Every year from the first to the last, with its left edge and how many acts of each kind it has. */
  years: { year: number; x: number; counts: Record<ActKind, number> }[];
  squares: ActSquare[];
  width: number;
  height: number;
  /** Left edge and width of the plan's period. */
  period: { x: number; width: number };
}

/** Width of a year and side of a square, in the units of the view box, which is 360 wide. */
const page = 360;
const gap = 2;

/** Places one square for each act above its year, the most binding kinds at the bottom. */
export function placeActYears(acts: readonly { year: number; kind: ActKind }[]): ActYears {
  const first = Math.min(2006, ...acts.map(({ year }) => year));
  const last = Math.max(2015, ...acts.map(({ year }) => year));
  const side = page / (last - first + 1);
  const xOf = (year: number) => (year - first) * side;
  const years = Array.from({ length: last - first + 1 }, (_, place) => {
    const year = first + place;
    const ofYear = acts.filter((act) => act.year === year);
    const counts = Object.fromEntries(actKinds.map((kind) => [kind, ofYear.filter((act) => act.kind === kind).length]));
    return { year, x: xOf(year), counts: counts as Record<ActKind, number> };
  });
  const tallest = Math.max(1, ...years.map(({ counts }) => total(counts)));
  const height = tallest * side;
  const squares = years.flatMap(({ x, counts }) => {
    const kinds = actKinds.flatMap((kind) => Array.from({ length: counts[kind] }, () => kind));
    return kinds.map((kind, place) => ({ x: x + gap / 2, y: height - (place + 1) * side, kind }));
  });
  return { years, squares, width: page, height, period: { x: xOf(2008), width: 8 * side } };
}

/** Side of a square that leaves a gap to the next. */
export function squareSide({ years, width }: ActYears): number {
  return width / years.length - gap;
}

export function total(counts: Record<ActKind, number>): number {
  return actKinds.reduce((sum, kind) => sum + counts[kind], 0);
}
