/** A chart's view box, the part of it that the axes enclose, and the size of its text. */
export interface ChartFrame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Font size in the same units: places of labels depend on it. */
  text: number;
}

/** The portal's own. One unit is one pixel at 360 pixels. */
export const chartFrame: ChartFrame = { width: 360, height: 232, left: 30, right: 350, top: 34, bottom: 200, text: 13.5 };
