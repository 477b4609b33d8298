import type { D1Database } from '@cloudflare/workers-types';
import { conflicting } from '../http/problem.ts';

/**
 * Writes a record under the next number of its table, from which nothing is ever deleted, in one batch with all that belongs to it.
 *
 * @param statements of the batch, given the number
 * @returns the number
 * @throws 409 where another record has taken it at the same moment
 */
export async function writeNext(
  database: D1Database,
  table: 'opinions' | 'consultations',
  statements: (number: number) => Parameters<D1Database['batch']>[0],
): Promise<number> {
  const number = (await database.prepare(`select coalesce(max(number), 0) + 1 as next from ${table}`).first<number>('next'))!;
  try {
    await database.batch(statements(number));
  } catch (error) {
    if (!(error instanceof Error && error.message.includes(`UNIQUE constraint failed: ${table}.number`))) throw error;
    throw conflicting('Another one was published at the same moment: send this again.');
  }
  return number;
}
