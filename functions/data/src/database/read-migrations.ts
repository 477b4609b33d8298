import { readdirSync, readFileSync } from 'node:fs';
import type { Migration } from './apply-migrations.ts';

const folder = new URL('../../migrations/', import.meta.url);

/** Reads the migration files in their order. Drizzle marks where one statement ends. */
export function readMigrations(): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
  return names.map((name) => ({
    name,
    statements: readFileSync(new URL(name, folder), 'utf8').split('--> statement-breakpoint'),
  }));
}
