import type { D1Database } from '@cloudflare/workers-types';

export interface Migration {
  /** File name; wrangler records migrations by it too. */
  name: string;
  statements: string[];
}

/**
 * Applies the migrations that the database does not have yet, each in one transaction. They are recorded where
 * `wrangler d1 migrations apply` records them, so either can continue what the other began.
 *
 * @returns names of those applied now
 */
export async function applyMigrations(database: D1Database, migrations: readonly Migration[]): Promise<string[]> {
  await database
    .prepare(
      'create table if not exists d1_migrations (id integer primary key autoincrement, name text unique, applied_at timestamp default current_timestamp not null)',
    )
    .run();
  const applied = await database.prepare('select name from d1_migrations').all<{ name: string }>();
  const known = new Set(applied.results.map(({ name }) => name));
  const missing = migrations.filter(({ name }) => !known.has(name));
  for (const { name, statements } of missing) {
    const record = database.prepare('insert into d1_migrations (name) values (?)').bind(name);
    await database.batch([...statements.map((statement) => database.prepare(statement)), record]);
  }
  return missing.map(({ name }) => name);
}
