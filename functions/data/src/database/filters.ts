import { and, eq, gte, lt, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** Condition that a column has a value; none where no value is asked for. */
export function isEqual(column: SQLiteColumn, value: string | undefined): SQL | undefined {
  return value === undefined ? undefined : eq(column, value);
}

/**
 * Condition for records of a clause and of all clauses below it: `4.1` holds `4.1.1` but not `4.10`.
 * A range over the index: `/` is the character after `.`.
 */
export function isBelowClause(column: SQLiteColumn, clause: string | undefined): SQL | undefined {
  if (clause === undefined) return undefined;
  return or(eq(column, clause), and(gte(column, `${clause}.`), lt(column, `${clause}/`)));
}
