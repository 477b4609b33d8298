import { participationKinds, type Change, type ChangeFilters } from '@policy/api';
import { and, count, desc, gt, inArray, isNotNull, lt, lte, or } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { isBelowClause, isEqual } from '../database/filters.ts';
import { changes } from '../database/schema/index.ts';
import { asksForParticipation } from './asks-for-participation.ts';
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

/** Steps that need no reason: the log notes their text there. */
const unreasoned = ['question answer', 'consultation open', 'consultation conclude', 'opinion publish'];

/** The entry as the API shows it. What an opinion says stands with the opinion alone, where it can be withdrawn. */
export function toChange({ id, before, after, reason, ...change }: typeof changes.$inferSelect): Change {
  const step = { reason: unreasoned.includes(`${change.kind} ${change.action}`) ? '' : reason, before: before ?? null };
  return { ...change, ...step, id: String(id), after: change.kind === 'opinion' ? null : (after ?? null) };
}

function matchesFilters(filters: ChangeFilters) {
  const { module, department, clause, indicator, project, kind, about, since, until } = filters;
  return and(
    isPublic(filters),
    isEqual(changes.module, module),
    isEqual(changes.department, department),
    isBelowClause(changes.clause, clause),
    isEqual(changes.indicator, indicator),
    isEqual(changes.project, project),
    kind === undefined ? undefined : inArray(changes.kind, kind.split(',')),
    isAbout(about),
    atMoment(since, gt),
    atMoment(until, lte),
  );
}

/** Steps that no reader sees yet (drafts, reviews) have no revision, and are not told; what departments say to the public is so at once. */
function isPublic(filters: ChangeFilters) {
  const isPublished = isNotNull(changes.revision);
  return asksForParticipation(filters) ? or(isPublished, inArray(changes.kind, participationKinds)) : isPublished;
}

/** Condition on the revision, or on the time, whichever the moment is. */
function atMoment(moment: string | undefined, compare: typeof gt) {
  if (moment === undefined) return undefined;
  if (/^\d+$/u.test(moment)) return compare(changes.revision, Number(moment));
  return compare(changes.time, new Date(moment).toISOString());
}
