import type { Source } from '@policy/api';

/** The columns that `quotationColumns` gives a table. */
export interface Quotation {
  clause: string;
  quote: string;
  quoteStart: number;
  quoteEnd: number;
}

/** The source of whatever stands in the plan: the quote and its place. */
export function clauseSource({ clause, quote, quoteStart, quoteEnd }: Quotation): Source {
  return { kind: 'clause', clause, quote, start: quoteStart, end: quoteEnd };
}
