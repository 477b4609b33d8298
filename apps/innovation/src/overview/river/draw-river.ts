import { area, curveMonotoneX, curveMonotoneY } from 'd3-shape';
import type { River } from './lay-river.ts';

/** How the river begins and how narrow it is between two stages, in the units of its picture. */
const spring = 8;
const narrows = 16;

/**
 * The outline of a river as a path: through its stretches, narrow between stages, to a point at its end.
 *
 * @param middle place of its middle line, across the stream
 * @param direction in which it flows in the picture
 * @param lead how far before its first mark a stretch has its full width
 * @param mouth how far it goes on after its last stretch
 */
export function drawRiver(
  { stages, reaches, length }: River,
  middle: number,
  direction: 'right' | 'down',
  { lead, mouth }: { lead: number; mouth: number },
): string {
  const points: [along: number, half: number][] = [[stages[0]?.from ?? 0, spring]];
  for (const stage of stages) {
    if (stage !== stages[0]) points.push([stage.from, narrows]);
    for (const { from, to, half } of reaches.filter((reach) => reach.from >= stage.from && reach.to <= stage.to)) {
      const shoulder = (to - from) / 4;
      points.push([from + shoulder - lead, half], [to - shoulder, half]);
    }
  }
  points.push([length + mouth / 2, narrows], [length + mouth, 0]);
  const shape = area<[number, number]>();
  const drawn =
    direction === 'right'
      ? shape
          .x(([along]) => along)
          .y0(([, half]) => middle - half)
          .y1(([, half]) => middle + half)
          .curve(curveMonotoneX)
      : shape
          .y(([along]) => along)
          .x0(([, half]) => middle - half)
          .x1(([, half]) => middle + half)
          .curve(curveMonotoneY);
  return drawn(points) ?? '';
}
