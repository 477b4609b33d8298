import { asc, desc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { clauses, leads, quotations, sentences } from '../database/schema/index.ts';

/** A clause with its sentences, neighbours and the records that quote it; undefined where there is none. */
export async function findClause(database: Database, id: string) {
  const position = sql`(select ${clauses.position} from ${clauses} where ${clauses.id} = ${id})`;
  const isNeighbour = or(
    inArray(clauses.id, idsAbove(id)),
    eq(clauses.parent, id),
    sql`${clauses.position} in (${position} - 1, ${position} + 1)`,
  );
  const [[clause], ownSentences, neighbours, records, ownLeads] = await database.batch([
    database.select().from(clauses).where(eq(clauses.id, id)),
    database.select().from(sentences).where(eq(sentences.clause, id)).orderBy(asc(sentences.position)),
    database
      .select({ id: clauses.id, title: clauses.title, parent: clauses.parent, position: clauses.position })
      .from(clauses)
      .where(isNeighbour)
      .orderBy(asc(clauses.position)),
    database.select().from(quotations).where(eq(quotations.clause, id)).orderBy(asc(quotations.position)),
    database.query.leads.findMany({
      where: inArray(leads.clause, [id, ...idsAbove(id)]),
      orderBy: [desc(leads.clause), asc(leads.position)],
      with: { publication: true },
    }),
  ]);
  return clause && { clause, sentences: ownSentences, neighbours, records, leads: ownLeads };
}

export type FoundClause = NonNullable<Awaited<ReturnType<typeof findClause>>>;

/** `4.10.1` stands in `4` and `4.10`. */
export function idsAbove(id: string): string[] {
  const parts = id.split('.');
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('.'));
}
