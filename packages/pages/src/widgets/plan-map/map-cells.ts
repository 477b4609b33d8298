import type { ColourOf } from '../../embed/embed-colours.ts';
import type { Known, MapChapter } from '../../plan-map/map-model.ts';

/** Place of a clause's cell, its upper left corner. */
export interface MapCellPlace {
  x: number;
  y: number;
  known: Known;
}

/** Space between cells, and between sections, in sides of a cell. */
const gap = 0.2;
const sectionGap = 0.7;

/** Lays out a line of cells for each chapter, broken where it is full; sections stand a little apart. */
export function placeMap(
  chapters: MapChapter[],
  width: number,
  side: number,
): { cells: MapCellPlace[]; labels: { text: string; y: number }[]; height: number } {
  const cells: MapCellPlace[] = [];
  const labels: { text: string; y: number }[] = [];
  const indent = side * 1.6;
  let y = 0;
  for (const chapter of chapters) {
    let x = indent;
    labels.push({ text: chapter.id, y: Math.round(y + side * 0.8) });
    for (const { clauses } of chapter.sections) {
      for (const { known } of clauses) {
        if (x + side > width) {
          x = indent;
          y += side * (1 + gap);
        }
        cells.push({ x: Math.round(x), y: Math.round(y), known });
        x += side * (1 + gap);
      }
      x += side * (sectionGap - gap);
    }
    y += side * (1 + 2 * sectionGap);
  }
  return { cells, labels, height: Math.ceil(y) };
}

const classes: Record<Known, string> = { reached: 'r', missed: 'z', open: 'o', projects: 'j', measures: 'm', figures: 'f', nothing: 'n' };

/**
 * One path for all cells of each kind. Kinds differ in shape too: full, with a slit, a frame, with a dot, with a line, half, dashed.
 *
 * @returns class and path, in the order of the key
 */
export function mapPaths(cells: MapCellPlace[], side: number): [name: string, path: string][] {
  return (Object.keys(classes) as Known[])
    .map((known): [string, string] => [
      `M${classes[known]}`,
      cells
        .filter((cell) => cell.known === known)
        .map((cell) => shapeOf(cell, Math.round(side)))
        .join(''),
    ])
    .filter(([, path]) => path !== '');
}

function shapeOf({ x, y, known }: MapCellPlace, side: number): string {
  const square = `M${x} ${y}h${side}v${side}h-${side}z`;
  const third = Math.round(side / 3);
  if (known === 'missed') return `M${x} ${y}h${side}v${third}h-${side}zM${x} ${y + 2 * third}h${side}v${third}h-${side}z`;
  if (known === 'projects') return `${square}M${x + third} ${y + third}v${third}h${third}v-${third}z`;
  if (known === 'measures') return `M${x} ${y + side - third}h${side}v${third}h-${side}z`;
  if (known === 'figures') return `M${x} ${y + side}h${side}v-${side}z`;
  return square;
}

export function mapRules(colour: ColourOf, text: number): string {
  return [
    `.c{font-size:${text}px;fill:${colour('ink-soft')}}`,
    `.Mr{fill:${colour('accent')}}.Mz{fill:${colour('alert')}}`,
    `.Mo{fill:none;stroke:${colour('accent')};stroke-width:2}`,
    `.Mj,.Mm,.Mf{fill:${colour('line-strong')}}`,
    `.Mn{fill:none;stroke:${colour('line-strong')};stroke-dasharray:2 2}`,
  ].join('');
}
