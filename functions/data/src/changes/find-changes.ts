import type { Change, ChangeFilters } from '@policy/api';
import { and, count, desc, gt, isNotNull, lt, lte } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { isBelowClause, isEqual } from '../database/filters.ts';
import { changes } from '../database/schema/index.ts';
import { isAbout } from './is-about.ts';

/** A page of the published changes that match, newest first, one more than the limit if there is a next page, and how many match in all. */
export async function findChanges(database: Database, filters: ChangeFilters, page: { limit: number; before: number | undefined }) {
  const filter = matchesFilters(filters);
  const older = page.before === undefined ? undefined : lt(changes.id, page.before);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(changes).where(filter),
    database
      .select()
      .from(changes)
      .where(and(filter, older))
      .orderBy(desc(changes.id))
      .limit(page.limit + 1),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** The entry as the API shows it. */
export function toChange({ id, revision, before, after, ...change }: typeof changes.$inferSelect): Change {
  return { ...change, id: String(id), revision: revision!, before: before ?? null, after: after ?? null };
}

/** Steps that no reader sees yet (drafts, reviews) have no revision, and are not told. */
function matchesFilters({ module, department, clause, indicator, project, kind, about, since, until }: ChangeFilters) {
  return and(
    isNotNull(changes.revision),
    isEqual(changes.module, module),
    isEqual(changes.department, department),
    isBelowClause(changes.clause, clause),
    isEqual(changes.indicator, indicator),
    isEqual(changes.project, project),
    isEqual(changes.kind, kind),
    isAbout(about),
    atMoment(since, gt),
    atMoment(until, lte),
  );
}

/** Condition on the revision, or on the time, whichever the moment is. */
function atMoment(moment: string | undefined, compare: typeof gt) {
  if (moment === undefined) return undefined;
  if (/^\d+$/u.test(moment)) return compare(changes.revision, Number(moment));
  return compare(changes.time, new Date(moment).toISOString());
}
