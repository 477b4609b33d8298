/** What the script says of the last visit, in `data-words`; `{date}` and `{count}` stand for the day and the number. */
export interface VisitWords {
  first: string;
  none: string;
  one: string;
  many: string;
  forgotten: string;
}
