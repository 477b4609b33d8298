import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';

/**
 * A statement that breaks off its batch, and so undoes all of it, unless a condition holds. D1 has no `if`: where the
 * condition fails, the statement reads a text as JSON that is none.
 *
 * @param condition SQL, with a `?` for each value
 */
export function requireThat(database: D1Database, condition: string, ...values: unknown[]): D1PreparedStatement {
  return database.prepare(`select case when ${condition} then 1 else json('unmet condition') end`).bind(...values);
}

/** Whether a batch was broken off by `requireThat`. */
export function isUnmet(error: unknown): boolean {
  return error instanceof Error && error.message.includes('malformed JSON');
}
