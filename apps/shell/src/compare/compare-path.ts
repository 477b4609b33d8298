/**
 * Address of a comparison, without base and locale.
 *
 * @param ids of the two, in the order of the page
 * @param revision of the data, for an address whose figures stay; null for one that follows the data
 */
export function comparePath([a, b]: readonly [string, string], revision: number | null): string {
  return `/compare?${new URLSearchParams({ a, b, ...(revision === null ? {} : { revision: String(revision) }) })}`;
}
