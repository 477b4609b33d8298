/** The chart's view box and the part of it that the axes enclose. One unit is one pixel at 360 pixels. */
export const chartFrame = { width: 360, height: 232, left: 30, right: 350, top: 34, bottom: 200 } as const;
