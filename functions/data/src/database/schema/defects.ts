import type { Defect, Text } from '@policy/api';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { clauses } from './clauses.ts';

/** The register of the edition's defects. */
export const defects = sqliteTable(
  'defects',
  {
    id: text().primaryKey(),
    position: integer().notNull(),
    line: integer().notNull(),
    kind: text().notNull(),
    clause: text().references(() => clauses.id),
    printed: text().notNull(),
    shown: text({ mode: 'json' }).$type<Text>().notNull(),
    reason: text({ mode: 'json' }).$type<Text>().notNull(),
    witness: text({ mode: 'json' }).$type<NonNullable<Defect['witness']>>(),
  },
  (table) => [index('defects_position').on(table.position), index('defects_clause').on(table.clause)],
);
