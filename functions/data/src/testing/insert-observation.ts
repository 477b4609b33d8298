import type { D1Database } from '@cloudflare/workers-types';
import { connect } from '../database/connect.ts';
import { observations, sources } from '../database/schema/index.ts';
import { text } from './small-clauses.ts';

type Level = typeof sources.$inferInsert.level;

/** Publishes a value as a department would. */
export async function insertObservation(
  database: D1Database,
  {
    id,
    indicator,
    year,
    value,
    level = 'official-statistics',
  }: { id: string; indicator: string; year: number; value: number; level?: Level },
): Promise<void> {
  const source = {
    id: `source-${id}`,
    title: '统计公报',
    publisher: '深圳市统计局',
    published: '2011',
    url: 'http://www.sz.gov.cn/',
    level,
  };
  const db = connect(database);
  await db.batch([
    db.insert(sources).values(source),
    db.insert(observations).values({
      id,
      indicator,
      year,
      value,
      comparator: 'eq',
      unit: text('%', '%'),
      scale: 1,
      printed: `${value}%`,
      source: source.id,
      confidence: 'high',
      derived: false,
      sameDefinition: true,
    }),
  ]);
}
