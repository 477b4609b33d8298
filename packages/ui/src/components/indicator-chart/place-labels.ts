import { chartFrame, type ChartFrame } from './chart-frame.ts';

/** A label that wants to stand at a mark. */
export interface LabelRequest {
  x: number;
  /** Lower and upper end of the mark. */
  y: number;
  top: number;
  text: string;
  role: 'target' | 'baseline' | 'observed';
  /** If there is no free place, a needed label stands on others; one that is not needed is left out: the table has its figure. */
  needed: boolean;
}

/** A label at its place, centred on `x`, its baseline at `y`. */
export interface Label {
  x: number;
  y: number;
  text: string;
  role: LabelRequest['role'];
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Space between a mark and its label. */
const gap = 7;

/**
 * Puts each label above its mark or, where that place is taken, below or further off. Earlier requests choose first.
 *
 * @param points other marks that no label should cover
 */
export function placeLabels(
  requests: LabelRequest[],
  points: { x: number; y: number }[] = [],
  frame: Pick<ChartFrame, 'width' | 'bottom' | 'text'> = chartFrame,
): Label[] {
  const textHeight = frame.text - 0.5;
  const marks = [...requests, ...points.map(({ x, y }) => ({ x, y, top: y }))];
  const taken: Box[] = marks.map(({ x, y, top }) => ({ left: x - 6, right: x + 6, top: top - 4, bottom: y + 4 }));
  const labels: Label[] = [];
  for (const request of requests) {
    const places = [
      request.top - gap,
      request.y + gap + textHeight - 2,
      request.top - gap - textHeight - 4,
      request.y + gap + 2 * textHeight + 2,
    ];
    const boxes = places.map((y) => boxOf(request, y, frame)).filter((box) => box.bottom <= frame.bottom - 2 && box.top >= 0);
    const free = boxes.find((box) => !taken.some((other) => overlap(box, other)));
    const box = free ?? (request.needed ? boxes[0] : undefined);
    if (!box) continue;
    taken.push(box);
    labels.push({ x: (box.left + box.right) / 2, y: box.bottom - 2, text: request.text, role: request.role });
  }
  return labels;
}

function boxOf({ x, text }: LabelRequest, y: number, frame: Pick<ChartFrame, 'width' | 'text'>): Box {
  const half = (widthOf(text) * frame.text) / 2;
  const centre = Math.min(Math.max(x, half + 2), frame.width - half - 2);
  return { left: centre - half, right: centre + half, top: y - frame.text + 2.5, bottom: y + 2 };
}

/** In font sizes. An estimate on the wide side: fonts differ, and Han characters are square. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2e80-\uffff]/u.test(character) ? 1.04 : 0.58), 0);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
