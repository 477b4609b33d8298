/** A filter of a list: one choice among some, or none; without options, words to type in. */
export interface FilterField {
  /** Name in the query of the address. */
  name: string;
  label: string;
  /** Empty for all. */
  value: string;
  /** `lang` where a label is in another language than the page. */
  options?: { value: string; label: string; lang?: string }[];
}
