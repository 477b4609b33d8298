import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { archiveRevision } from '../archive/archive-revision.ts';
import { currentRevision, forgetRevision } from './current-revision.ts';
import { revisionStatements, type Revision } from './revision-statements.ts';

export interface Publication {
  /** What changes the data. */
  statements: readonly D1PreparedStatement[];
  revision: Revision;
  /** What can only be written once the revision has its number: it is then the greatest. */
  afterwards?: readonly D1PreparedStatement[];
  /** Paths of the lists that it can change, such as `/indicators` and `/sources`; all if left out. */
  lists?: readonly string[] | undefined;
}

/** As often another publication may come between before this one gives up. */
const attempts = 20;

/**
 * Changes the published data: data, revision and log in one batch, which D1 runs as one transaction. What the API
 * answered at the revision before is kept first, so that every revision can be read for ever. What it answers at the
 * new one is kept right after where few lists can have changed, else when somebody first asks for it by its number, or
 * with the next publication. Two publications at the same time come one after the other.
 *
 * @returns what the statements gave, in their order, and the number of the new revision
 * @throws what the database says; nothing is written then
 */
export async function publishRevision(database: D1Database, { lists, ...publication }: Publication) {
  const { results, number } = await write(database, publication);
  if (lists !== undefined) {
    // If this fails, the next publication keeps it first.
    await archiveRevision(database, number, lists).catch((error: unknown) => {
      console.error(JSON.stringify({ level: 'error', event: 'archive-fault', revision: number, message: String(error) }));
    });
  }
  return { results: results.slice(0, publication.statements.length), revision: number };
}

async function write(database: D1Database, { statements, revision, afterwards = [] }: Omit<Publication, 'lists'>) {
  for (let attempt = 1; ; attempt += 1) {
    forgetRevision(database);
    const newest = (await currentRevision(database))?.number ?? 0;
    if (newest > 0) await archiveRevision(database, newest);
    const number = newest + 1;
    try {
      const results = await database.batch([...statements, ...revisionStatements(database, { ...revision, number }), ...afterwards]);
      return { results, number };
    } catch (error) {
      if (attempt === attempts || !isTaken(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    } finally {
      forgetRevision(database);
    }
  }
}

/** Another publication has made the revision of this number. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && error.message.includes('UNIQUE constraint failed: revisions.number');
}
