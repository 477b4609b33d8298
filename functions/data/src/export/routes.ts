import type { D1Database } from '@cloudflare/workers-types';
import { getExport, getLatestExport } from '@policy/api';
import { archiveRevision } from '../archive/archive-revision.ts';
import { isArchived, readArchivedList } from '../archive/read-archive.ts';
import { connect } from '../database/connect.ts';
import { noSuchRevision, notFilled } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { findDataMark } from '../plan/find-data-mark.ts';
import { revisedRoutes } from '../reading/read-routes.ts';
import { currentRevision, findRevision } from '../revisions/current-revision.ts';
import { keepExport, readKeptExport } from './kept-export.ts';
import { writeArchive } from './write-archive.ts';

export const exportRoutes = createRouter();

exportRoutes.openapi(getLatestExport, async (context) => {
  const current = await currentRevision(context.env.DB);
  if (current === undefined) throw notFilled();
  context.header('cache-control', 'public, max-age=10');
  return context.redirect(`./r${current.number}.zip`, 302) as never;
});

/** Made the first time that it is asked for, from what is archived then, and kept: the same bytes ever after. */
exportRoutes.openapi(getExport, async (context) => {
  const { DB } = context.env;
  const number = Number(context.req.valid('param').file.slice(1, -'.zip'.length));
  const file = (await readKeptExport(DB, number)) ?? (await keepExport(DB, number, await makeExport(DB, number)));
  return context.body(file, 200, {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="policy-data-r${number}.zip"`,
    'cache-control': 'public, max-age=31536000, immutable',
    'policy-revision': String(number),
  }) as never;
});

/** @throws 404 where the revision was never published */
async function makeExport(database: D1Database, number: number): Promise<Uint8Array<ArrayBuffer>> {
  const [revision, current] = [await findRevision(database, number), await currentRevision(database)];
  if (revision === undefined || current === undefined) throw noSuchRevision(number, current?.number ?? 0);
  if (number === current.number) await archiveRevision(database, number);
  if (!(await isArchived(database, number))) throw noSuchRevision(number, current.number);

  const mark = { ...(await findDataMark(connect(database))), revision: number };
  const lists = await Promise.all(
    revisedRoutes().map(async (route) => ({ route, records: await readArchivedList(database, route.path, number) })),
  );
  const { exportSchema } = await import('./export-schema.ts');
  return writeArchive(lists, exportSchema(), mark, revision);
}
