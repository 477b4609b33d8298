import type { ParsedClause } from '../edition/parse-edition.ts';
import type { Quotation } from '../plan.ts';

/** Finds where a quote stands. The records are checked before, so a quote that is not there is a fault of this program. */
export type Locate = (clause: string, quote: string) => Quotation;

/** Makes the finder for the clauses of an edition. */
export function quotationFinder(clauses: ParsedClause[]): Locate {
  const texts = new Map(clauses.map((clause) => [clause.id, clause.text]));
  return (clause, quote) => {
    const start = texts.get(clause)?.indexOf(quote) ?? -1;
    if (start === -1) throw new Error(`unchecked quote in clause ${clause}: “${quote}”`);
    return { clause, quote, start, end: start + quote.length };
  };
}
