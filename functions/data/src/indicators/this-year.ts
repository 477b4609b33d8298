/** The rules ask for the year: it tells a target that is still open from one whose time is over. */
export function thisYear(): number {
  return new Date().getUTCFullYear();
}
