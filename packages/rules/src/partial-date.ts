/**
 * Compares two dates as exact as each is known (YYYY, YYYY-MM or YYYY-MM-DD): 2012 is certainly later than 2011-09, but
 * 2011-09 is not certainly later than 2011.
 *
 * @returns false where either is not known
 */
export function isCertainlyLater(date: string | null, than: string | null): boolean {
  if (date === null || than === null) return false;
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}
