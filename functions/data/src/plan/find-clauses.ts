import type { z } from '@hono/zod-openapi';
import type { clauseQuerySchema } from '@policy/api';
import { and, asc, count, desc, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { isBelowClause, isEqual } from '../database/filters.ts';
import { clauses, leads, quotations, sentences } from '../database/schema/index.ts';
import { afterCursor } from '../http/page.ts';
import { idsAbove, type FoundClause } from './find-clause.ts';

/** A page of the matching clauses with all that belongs to each, one more than the limit if there is a next page, and how many match in all. */
export async function findClauses(database: Database, query: z.infer<typeof clauseQuerySchema>) {
  const { module, kind, clause, limit, cursor } = query;
  const filter = and(isEqual(clauses.module, module), isEqual(clauses.kind, kind), isBelowClause(clauses.id, clause));
  const [[counted], page, outline] = await database.batch([
    database.select({ total: count() }).from(clauses).where(filter),
    database
      .select()
      .from(clauses)
      .where(and(filter, afterCursor(clauses, cursor)))
      .orderBy(asc(clauses.position))
      .limit(limit + 1),
    database
      .select({ id: clauses.id, title: clauses.title, parent: clauses.parent, position: clauses.position })
      .from(clauses)
      .orderBy(asc(clauses.position)),
  ]);
  // One parameter however many ids: D1 takes at most a hundred.
  const idList = (ids: string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`;
  const own = idList(page.map(({ id }) => id));
  const withAbove = idList(page.flatMap(({ id }) => [id, ...idsAbove(id)]));
  const [ownSentences, records, foundLeads] = await database.batch([
    database.select().from(sentences).where(inArray(sentences.clause, own)).orderBy(asc(sentences.position)),
    database.select().from(quotations).where(inArray(quotations.clause, own)).orderBy(asc(quotations.position)),
    database.query.leads.findMany({
      where: inArray(leads.clause, withAbove),
      orderBy: [desc(leads.clause), asc(leads.position)],
      with: { publication: true },
    }),
  ]);
  const rows = page.map((found): FoundClause & { id: string; position: number } => ({
    id: found.id,
    position: found.position,
    clause: found,
    sentences: ownSentences.filter((sentence) => sentence.clause === found.id),
    neighbours: outline,
    records: records.filter((record) => record.clause === found.id),
    leads: foundLeads.filter((lead) => lead.clause === found.id || idsAbove(found.id).includes(lead.clause)),
  }));
  return { rows, total: counted?.total ?? 0 };
}
