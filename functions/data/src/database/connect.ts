import type { D1Database } from '@cloudflare/workers-types';
import { drizzle } from 'drizzle-orm/d1';
import * as schema from './schema/index.ts';

const connections = new WeakMap<D1Database, Database>();

/** Typed access to D1. Property names are camelCase, columns snake_case. To read the schema costs as much as a cached answer: once will do. */
export function connect(database: D1Database): Database {
  const known = connections.get(database);
  if (known) return known;
  const made = open(database);
  connections.set(database, made);
  return made;
}

function open(database: D1Database) {
  return drizzle(database, { schema, casing: 'snake_case' });
}

export type Database = ReturnType<typeof open>;
