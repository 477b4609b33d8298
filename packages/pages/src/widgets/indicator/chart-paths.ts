import type { ChartFrame, ChartModel } from '@policy/ui';

interface Place {
  x: number;
  y: number;
}

/** Class of a mark (see `chart-rules.ts`) and the path of all marks of that kind. */
type MarkPath = [mark: string, path: string];

const halfBar = 13;

/** Draws a chart with one path for each kind of mark, those behind first. Kinds without marks are left out. */
export function chartPaths(model: ChartModel, frame: ChartFrame): MarkPath[] {
  const { observations, baseline } = model;
  const derived = observations.filter(({ hollow }) => hollow);
  const paths: MarkPath[] = [
    ['g', model.yTicks.map(({ y }) => `M0 ${round(y)}H${frame.width}`).join('')],
    ['m', model.missing.map(({ x }) => ring(x, frame.bottom)).join('')],
    ['l', model.path.replace(/-?\d+\.\d+/gu, (number) => String(round(Number(number))))],
    ['k', model.otherGoals.map(bar).join('')],
    ['t', model.targets.map(target).join('')],
    [
      'o',
      observations
        .filter(({ hollow }) => !hollow)
        .map(dot)
        .join(''),
    ],
    ['h', derived.map(dot).join('')],
    ['w', derived.map(dot).join('')],
    ['j', baseline ? ring(baseline.x, baseline.y) : ''],
  ];
  return paths.filter(([, path]) => path !== '');
}

/** A line of almost no length: its round ends make the dot. */
function dot({ x, y }: Place): string {
  return `M${round(x)} ${round(y)}h.01`;
}

function ring(x: number, y: number): string {
  return `M${round(x - 4)} ${round(y)}a4 4 0 1 0 8 0 4 4 0 1 0-8 0`;
}

function bar({ x, y }: Place): string {
  return `M${round(x - halfBar)} ${round(y)}h${2 * halfBar}`;
}

/** A bar; an arrow where it is a bound, a second bar where it is a range. */
function target(mark: ChartModel['targets'][number]): string {
  const { x, y, comparator, upperY } = mark;
  if (upperY !== null) return `${bar(mark)}${bar({ x, y: upperY })}M${round(x)} ${round(y)}V${round(upperY)}`;
  if (comparator === 'gte' || comparator === 'gt') return `${bar(mark)}M${round(x - 4)} ${round(y - 3)}l4-4 4 4`;
  if (comparator === 'lte' || comparator === 'lt') return `${bar(mark)}M${round(x - 4)} ${round(y + 3)}l4 4 4-4`;
  return bar(mark);
}

/** A tenth of a pixel is enough for the eye, and half as long. */
export function round(position: number): number {
  return Math.round(position * 10) / 10;
}
