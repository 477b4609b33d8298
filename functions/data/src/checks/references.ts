import type { D1Database } from '@cloudflare/workers-types';
import type { Owner, Text, Variant } from '@policy/api';
import { connect } from '../database/connect.ts';
import { rowToJson } from '../database/row-json.ts';
import { indicators, observations, otherGoals, projects, sources } from '../database/schema/index.ts';
import { inArray, sql } from 'drizzle-orm';

export type ObservationRow = typeof observations.$inferSelect;
export type SourceRow = typeof sources.$inferSelect;

/** What a record may refer to, and what is there already. */
export interface References {
  indicators: Map<string, { id: string; module: Owner; clause: string; unit: Text; variants: Map<string, Variant> }>;
  projects: Map<string, { id: string; module: Owner; clause: string; name: Text; composed: boolean }>;
  sources: Map<string, SourceRow>;
  /** All observations of these indicators, and the revision that last changed each; 0 where only the plan's records did. */
  observations: Map<string, { row: ObservationRow; changed: number }>;
  /** The same by what was measured (`measured`). */
  byMeasure: Map<string, ObservationRow>;
}

/** What a value is of: one source gives one value of an indicator for a year, by one definition. */
export function measured({ source, indicator, year, variant }: ObservationRow): string {
  return [source, indicator, year, variant?.id].join(' ');
}

/** Reads what the records that are to be checked refer to. Ids that do not exist are simply not in the answer. */
export async function findReferences(
  database: D1Database,
  asked: { indicators: Iterable<string>; projects: Iterable<string>; sources: Iterable<string> },
): Promise<References> {
  const db = connect(database);
  const list = (ids: Iterable<string>) => sql`(select value from json_each(${JSON.stringify([...new Set(ids)])}))`;
  const ofIndicators = list(asked.indicators);
  const [indicatorRows, projectRows, sourceRows, goals, found] = await Promise.all([
    db.select().from(indicators).where(inArray(indicators.id, ofIndicators)),
    db
      .select()
      .from(projects)
      .where(inArray(projects.id, list(asked.projects))),
    db
      .select()
      .from(sources)
      .where(inArray(sources.id, list(asked.sources))),
    db
      .select({ indicator: otherGoals.indicator, variant: otherGoals.variant })
      .from(otherGoals)
      .where(inArray(otherGoals.indicator, ofIndicators)),
    database
      .prepare(
        `select ${rowToJson(observations, 'o')} as row,
           (select coalesce(max(revision), 0) from changes c where c.kind = 'observation' and c.record = o.id) as changed
         from observations o where o.indicator in (select value from json_each(?))`,
      )
      .bind(JSON.stringify([...new Set(asked.indicators)]))
      .all<{ row: string; changed: number }>(),
  ]);
  const parsed = found.results.map(({ row, changed }) => ({ row: JSON.parse(row) as ObservationRow, changed }));
  const variantsOf = (id: string) => {
    const used = [...parsed.map(({ row }) => row), ...goals].filter(({ indicator }) => indicator === id);
    return new Map(used.flatMap(({ variant }) => (variant === null ? [] : [[variant.id, variant]])));
  };
  return {
    indicators: new Map(indicatorRows.map((row) => [row.id, { ...row, variants: variantsOf(row.id) }])),
    projects: new Map(projectRows.map((row) => [row.id, row])),
    sources: new Map(sourceRows.map((row) => [row.id, row])),
    observations: new Map(parsed.map((found) => [found.row.id, found])),
    byMeasure: new Map(parsed.flatMap(({ row }) => (row.derived ? [] : [[measured(row), row]]))),
  };
}
