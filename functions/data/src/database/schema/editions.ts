import type { Plan } from '@policy/plan';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const editions = sqliteTable('editions', {
  sha256: text().primaryKey(),
  bytes: integer().notNull(),
  lines: integer().notNull(),
  characters: integer().notNull(),
  metadata: text({ mode: 'json' }).$type<Plan['metadata']>().notNull(),
});
