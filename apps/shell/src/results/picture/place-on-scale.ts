/** Place of a share on a scale from 0 to `end`, in per cent of its width; two decimals are less than a pixel. */
export function placeOn(share: number, end: number): string {
  return `${Math.round((share / end) * 10_000) / 100}%`;
}

/** A share as a whole percentage. It rounds down, so that what falls just short of a goal never reads as 100 %. */
export function percentOf(share: number): string {
  // Dividing leaves noise in the last binary digits: 1.1 / 1.1 is to be 100.
  return `${Math.floor(Number((share * 100).toPrecision(12)))}%`;
}

/** The shares that the scale names: every half of the goal. */
export function scaleTicks(end: number): number[] {
  return Array.from({ length: Math.floor(end / 0.5) + 1 }, (_, index) => index * 0.5);
}
