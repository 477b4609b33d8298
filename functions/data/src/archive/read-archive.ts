import type { D1Database } from '@cloudflare/workers-types';
import { unpackText } from './packed-text.ts';
import type { JsonRecord } from '../reading/record-values.ts';

/** A record of a list, with its place in the order of the plan. */
export interface PlacedRecord {
  id: string;
  position: number;
  record: JsonRecord;
}

/** Whether the answers of a revision are kept. */
export async function isArchived(database: D1Database, revision: number): Promise<boolean> {
  return (await database.prepare('select 1 from archived_revisions where revision = ?').bind(revision).first()) !== null;
}

/** All records of a list as they were at a revision, in the order of the plan. */
export async function readArchivedList(database: D1Database, list: string, revision: number): Promise<PlacedRecord[]> {
  const { results } = await database
    .prepare(
      `select id, position, item from record_versions as version where list = ?1 and item is not null and revision = (
         select max(revision) from record_versions where list = ?1 and id = version.id and revision <= ?2
       ) order by position`,
    )
    .bind(list, revision)
    .all<{ id: string; position: number; item: string }>();
  return Promise.all(
    results.map(async ({ id, position, item }) => ({ id, position, record: JSON.parse(await unpackText(item)) as JsonRecord })),
  );
}

/** One record as its own address answered at a revision; undefined where there was none. */
export async function readArchivedRecord(
  database: D1Database,
  list: string,
  id: string,
  revision: number,
): Promise<JsonRecord | undefined> {
  const version = await database
    .prepare(
      'select coalesce(detail, item) as json from record_versions where list = ? and id = ? and revision <= ? order by revision desc limit 1',
    )
    .bind(list, id, revision)
    .first<{ json: string | null }>();
  return version?.json ? (JSON.parse(await unpackText(version.json)) as JsonRecord) : undefined;
}

/** What the addresses of a list's own records answered, as JSON, where that is more than the list shows. */
export async function readArchivedDetails(database: D1Database, list: string, revision: number): Promise<Map<string, string>> {
  const { results } = await database
    .prepare(
      `select id, detail from record_versions as version where list = ?1 and detail is not null and revision = (
         select max(revision) from record_versions where list = ?1 and id = version.id and revision <= ?2
       )`,
    )
    .bind(list, revision)
    .all<{ id: string; detail: string }>();
  return new Map(await Promise.all(results.map(async ({ id, detail }) => [id, await unpackText(detail)] as const)));
}
