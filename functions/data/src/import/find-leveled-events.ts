import type { D1Database } from '@cloudflare/workers-types';
import { rowToJson } from '../database/row-json.ts';
import { events } from '../database/schema/index.ts';
import type { LeveledEvent } from './project-lives.ts';

/**
 * The published events that meet a condition, as the rule of projects' lives takes them.
 *
 * @param condition SQL over the table `e`, with a `?` for each value
 */
export async function findLeveledEvents(database: D1Database, condition: string, ...values: unknown[]): Promise<LeveledEvent[]> {
  const { results } = await database
    .prepare(
      `select ${rowToJson(events, 'e')} as row, s.level from events e join sources s on s.id = e.source where ${condition} order by e.position`,
    )
    .bind(...values)
    .all<{ row: string; level: LeveledEvent['level'] }>();
  return results.map(({ row, level }) => ({ ...(JSON.parse(row) as typeof events.$inferSelect), level }));
}
