import type { ChartFrame } from '@policy/ui';

/** The frame of a chart of some size: axes inside, room for the unit above and the years below. */
export function chartFrameOf(width: number, height: number, text: number): ChartFrame {
  return { width, height, left: 2.2 * text, right: width - Math.max(10, 0.6 * text), top: 2.6 * text, bottom: height - 2.2 * text, text };
}
