import { getHealth, type Health } from '@policy/api';
import { desc } from 'drizzle-orm';
import { connect, type Database } from '../database/connect.ts';
import { countRecords } from '../database/count-records.ts';
import { editions, revisions } from '../database/schema/index.ts';
import { createRouter } from '../http/router.ts';

const empty: Health = { status: 'empty', revision: 0, editionSha256: null, newest: null, counts: {} };

export const healthRoutes = createRouter().openapi(getHealth, async (context) => {
  const health = await readHealth(connect(context.env.DB)).catch((error: unknown) => {
    // No table yet, or no database: for whoever asks, that is the same as empty. The cause stands in the log.
    console.error('health:', error instanceof Error ? error.message : error);
    return empty;
  });
  context.header('cache-control', 'no-store');
  return context.json(health, health.status === 'ok' ? 200 : 503);
});

async function readHealth(database: Database): Promise<Health> {
  const [[revision], [edition], [counts]] = await database.batch([
    database.select().from(revisions).orderBy(desc(revisions.number)).limit(1),
    database.select({ sha256: editions.sha256 }).from(editions).limit(1),
    countRecords(database),
  ]);
  if (revision === undefined || edition === undefined || counts === undefined) return empty;
  return { status: 'ok', revision: revision.number, editionSha256: edition.sha256, newest: revision.time, counts };
}
