/** Shenzhen and Hong Kong are eight hours ahead all year round. */
const ahead = 8 * 3_600_000;

const dayLength = 24 * 3_600_000;

/** The day in Shenzhen and Hong Kong at a time: `2026-11-26`. */
export function dayInShenzhen(time: Date): string {
  return new Date(time.getTime() + ahead).toISOString().slice(0, 10);
}

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
