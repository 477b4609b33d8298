import type { D1Database } from '@cloudflare/workers-types';

/** Everything in the database but the revisions and their log, whatever the order of the rows. */
export async function dumpDatabase(database: D1Database): Promise<Record<string, unknown[]>> {
  const tables = await database
    .prepare(
      `select name from sqlite_master where type = 'table' and name not in ('revisions', 'changes', 'record_versions', 'archived_revisions', 'd1_migrations')
       and name not glob '_cf_*' and name not glob 'sqlite_*' and name not glob 'search_index*' and name not glob 'name_sounds*'`,
    )
    .all<{ name: string }>();
  const all: Record<string, unknown[]> = {};
  for (const { name } of tables.results) {
    const { results } = await database.prepare(`select * from "${name}"`).all();
    all[name] = results.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (tables.results.length === 0) return all;
  // The full-text table keeps no text to read back: which rows have the character 深 stands for it.
  const found = await database.prepare(`select rowid from search_index where search_index match '6df1' order by rowid`).all();
  return { ...all, search_index: found.results };
}
