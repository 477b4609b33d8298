import { desc } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { editions, revisions } from '../database/schema/index.ts';
import { notFilled } from '../http/problem.ts';

/** What a file of data must carry to be traced when it is found again without this portal. */
export interface DataMark {
  documentNumber: string;
  address: string;
  sha256: string;
  revision: number;
}

/**
 * Document, edition and revision that all records are of.
 *
 * @throws 503 where nothing has been imported
 */
export async function findDataMark(database: Database): Promise<DataMark> {
  const [[edition], [revision]] = await database.batch([
    database.select({ sha256: editions.sha256, metadata: editions.metadata }).from(editions).limit(1),
    database.select({ number: revisions.number }).from(revisions).orderBy(desc(revisions.number)).limit(1),
  ]);
  if (edition === undefined || revision === undefined) throw notFilled();
  const { documentNumber, address } = edition.metadata;
  return { documentNumber, address, sha256: edition.sha256, revision: revision.number };
}
