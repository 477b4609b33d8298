import type { D1Database } from '@cloudflare/workers-types';
import { jsonPayloads } from '../import/write-statements.ts';
import { listOfRecord, readRoutes, revisedRoutes, type ReadRoute } from '../reading/read-routes.ts';
import { askLive, readRecords } from '../reading/read-records.ts';
import { packText } from './packed-text.ts';
import { isArchived, readArchivedDetails, readArchivedList } from './read-archive.ts';

/** A record as it is to be kept; `detail` only where its own address shows more than its list. */
interface Version {
  list: string;
  id: string;
  position: number;
  /** Null where the record is gone. */
  item: string | null;
  detail: string | null;
}

/**
 * Keeps what the API answers for every record at the newest revision, so that the revision can be read when the data,
 * the rules or the code have moved on. Only what differs from the revision before is written. One batch; it does
 * nothing where the revision is kept already, or is no longer the newest by the time that it is written.
 *
 * @param only paths of the lists that the revision can have changed, such as `/indicators`; all if left out
 * @throws where a route does not answer; nothing is kept then
 */
export async function archiveRevision(database: D1Database, revision: number, only?: readonly string[]): Promise<void> {
  if (await isArchived(database, revision)) return;
  // What is left out must not have changed since the revision before, so that one must be kept.
  const lists = only !== undefined && (await isArchived(database, revision - 1)) ? only : undefined;
  const routes = revisedRoutes().filter(({ path }) => lists === undefined || lists.includes(path));
  const changed: Version[] = [];
  for (const route of routes) changed.push(...(await changesOf(database, route, revision)));
  const packed = changed.map(async (version) => ({ ...version, item: await pack(version.item), detail: await pack(version.detail) }));
  await database.batch(statements(database, revision, await Promise.all(packed)));
}

async function pack(text: string | null): Promise<string | null> {
  return text === null ? null : packText(text);
}

async function changesOf(database: D1Database, route: ReadRoute, revision: number): Promise<Version[]> {
  const [now, items, details] = await Promise.all([
    versionsOf(database, route),
    readArchivedList(database, route.path, revision),
    readArchivedDetails(database, route.path, revision),
  ]);
  const before = new Map(
    items.map(({ id, position, record }) => [id, { position, item: JSON.stringify(record), detail: details.get(id) ?? null }]),
  );
  const ids = new Set(now.map(({ id }) => id));
  const gone = [...before.keys()]
    .filter((id) => !ids.has(id))
    .map((id) => ({ list: route.path, id, position: 0, item: null, detail: null }));
  const changed = now.filter((version) => {
    const former = before.get(version.id);
    return former?.item !== version.item || former.detail !== version.detail || former.position !== version.position;
  });
  return [...changed, ...gone];
}

async function versionsOf(database: D1Database, route: ReadRoute): Promise<Version[]> {
  const env = { DB: database };
  const { path: list } = route;
  if (route.kind === 'document') return [{ list, id: '', position: 0, item: JSON.stringify(await askLive(env, list)), detail: null }];
  const own = readRoutes().find((other) => other.kind === 'record' && listOfRecord(other)?.path === list);
  // A record of the same shape as in its list is the same there.
  const hasDetail = own !== undefined && own.record !== route.record;
  const versions: Version[] = [];
  for (const { id, position, record } of await readRecords(env, list, { revision: 'live' }, {})) {
    const detail = hasDetail ? JSON.stringify(await askLive(env, `${list}/${id}`)) : null;
    versions.push({ list, id, position, item: JSON.stringify(record), detail });
  }
  return versions;
}

function statements(database: D1Database, revision: number, versions: readonly Version[]) {
  const isNewest = `(select max(number) from revisions) = ${revision} and not exists (select 1 from archived_revisions where revision = ${revision})`;
  const keep = database.prepare(
    `insert into record_versions (list, id, revision, position, item, detail)
     select value ->> 0, value ->> 1, ${revision}, value ->> 2, value ->> 3, value ->> 4 from json_each(?) where ${isNewest}`,
  );
  const rows = versions.map(({ list, id, position, item, detail }) => [list, id, position, item, detail]);
  return [
    ...jsonPayloads(rows).map((payload) => keep.bind(payload)),
    database
      .prepare(`insert into archived_revisions (revision, time) select ?, ? where ${isNewest}`)
      .bind(revision, new Date().toISOString()),
  ];
}
