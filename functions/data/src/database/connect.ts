import type { D1Database } from '@cloudflare/workers-types';
import { drizzle } from 'drizzle-orm/d1';
import * as schema from './schema/index.ts';

/** Typed access to D1. Property names are camelCase, columns snake_case. */
export function connect(database: D1Database) {
  return drizzle(database, { schema, casing: 'snake_case' });
}

export type Database = ReturnType<typeof connect>;
