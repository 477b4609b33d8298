/** What the search box tells its suggestions, in `data-suggest`. */
export interface SuggestData {
  /** Where names are asked for; what was typed is added at the end. */
  address: string;
  /** Base and locale, before the addresses of the pages. */
  root: string;
  label: string;
  /** Announcements; `{count}` stands for the number. */
  none: string;
  one: string;
  many: string;
  /** What kinds of records are called. */
  kinds: Record<string, string>;
}
