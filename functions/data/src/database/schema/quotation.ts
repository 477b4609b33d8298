import { integer, text } from 'drizzle-orm/sqlite-core';
import { clauses } from './clauses.ts';

/** Columns of every record that stands in the plan: its clause, the verbatim quote and where it is in the clause's text. */
export function quotationColumns() {
  return {
    clause: text()
      .notNull()
      .references(() => clauses.id),
    quote: text().notNull(),
    quoteStart: integer().notNull(),
    quoteEnd: integer().notNull(),
  };
}
