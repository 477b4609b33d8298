import { asc, desc } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { countRecords } from '../database/count-records.ts';
import { clauses, editions, revisions } from '../database/schema/index.ts';

/** Edition, newest revision, outline and counts; undefined where nothing has been imported. */
export async function findPlan(database: Database) {
  const [[edition], [revision], outline, [counts]] = await database.batch([
    database.select().from(editions).limit(1),
    database.select({ number: revisions.number }).from(revisions).orderBy(desc(revisions.number)).limit(1),
    database
      .select({
        id: clauses.id,
        parent: clauses.parent,
        kind: clauses.kind,
        title: clauses.title,
        editorial: clauses.editorial,
        module: clauses.module,
        modules: clauses.modules,
      })
      .from(clauses)
      .orderBy(asc(clauses.position)),
    countRecords(database),
  ]);
  if (edition === undefined || revision === undefined || counts === undefined) return undefined;
  return { edition, revision: revision.number, outline, counts };
}

export type FoundPlan = NonNullable<Awaited<ReturnType<typeof findPlan>>>;
