/** What is wrong with one field of a record, and what would be right. */
export interface Fault {
  /** As the API names it: `source.title`. Empty where the whole record is meant. */
  field: string;
  value: unknown;
  reason: string;
}
