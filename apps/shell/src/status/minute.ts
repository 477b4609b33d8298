/** A time to the minute, UTC: `2026-03-01 10:00`. */
export function minuteOf(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
