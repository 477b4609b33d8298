import type { Opinion, OpinionDetail, OpinionFilters } from '@policy/api';
import { and, asc, count, desc, eq, getTableColumns, lt } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { isBelowClause, isEqual } from '../database/filters.ts';
import { opinions, opinionVersions } from '../database/schema/index.ts';

/** Opinions as they stand now. */
function selectOpinions(database: Database) {
  return database
    .select({ ...getTableColumns(opinions), content: opinionVersions.content, reason: opinionVersions.reason })
    .from(opinions)
    .innerJoin(opinionVersions, and(eq(opinionVersions.opinion, opinions.number), eq(opinionVersions.version, opinions.version)));
}

type OpinionRow = Awaited<ReturnType<typeof selectOpinions>>[number];

/** A page of the matching opinions, newest first, one more than the limit if there is a next page, and how many match in all. */
export async function findOpinions(
  database: Database,
  { clause, department }: OpinionFilters,
  page: { limit: number; before: number | undefined },
) {
  const filter = and(isBelowClause(opinions.clause, clause), isEqual(opinions.department, department));
  const older = page.before === undefined ? undefined : lt(opinions.number, page.before);
  const [[counted], rows] = await database.batch([
    database.select({ total: count() }).from(opinions).where(filter),
    selectOpinions(database)
      .where(and(filter, older))
      .orderBy(desc(opinions.number))
      .limit(page.limit + 1),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** One opinion with its versions; undefined where there is none of this number. */
export async function findOpinion(database: Database, number: number): Promise<OpinionDetail | undefined> {
  const [rows, versions] = await database.batch([
    selectOpinions(database).where(eq(opinions.number, number)),
    database.select().from(opinionVersions).where(eq(opinionVersions.opinion, number)).orderBy(asc(opinionVersions.version)),
  ]);
  const [row] = rows;
  if (row === undefined) return undefined;
  const isWithdrawn = row.content === null;
  const steps = versions.map(({ action, date, content, reason }) => ({ action, date, reason, content: isWithdrawn ? null : content }));
  return { ...toOpinion(row), version: row.version, steps };
}

/** The opinion as the API shows it. */
export function toOpinion({ number, clause, department, published, changed, content, reason }: OpinionRow): Opinion {
  const { author = null, institution = null, date = null, text = null, source = null } = content ?? {};
  const withdrawn = content === null ? reason : null;
  return { id: String(number), clause, department, published, changed, author, institution, date, text, source, withdrawn };
}
