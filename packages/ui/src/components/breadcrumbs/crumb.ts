/** One step of the way down to a page. */
export interface Crumb {
  /** In the reader's language. */
  label: string;
  /** Below base and locale. */
  path: string;
}
