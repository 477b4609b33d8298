import type { Contradiction, Text } from '@policy/api';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Official documents that disagree, and traps of definition. Sides hold their source complete: they are read together. */
export const contradictions = sqliteTable(
  'contradictions',
  {
    id: text().primaryKey(),
    position: integer().notNull(),
    kind: text().$type<Contradiction['kind']>().notNull(),
    concerns: text({ mode: 'json' }).$type<Contradiction['concerns']>().notNull(),
    statement: text({ mode: 'json' }).$type<Text>().notNull(),
    sides: text({ mode: 'json' }).$type<Contradiction['sides']>().notNull(),
  },
  (table) => [index('contradictions_position').on(table.position)],
);

/** What a contradiction concerns, to find it from there. */
export const contradictionConcerns = sqliteTable(
  'contradiction_concerns',
  {
    contradiction: text()
      .notNull()
      .references(() => contradictions.id),
    concerned: text().notNull(),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contradiction, table.concerned] }),
    index('contradiction_concerns_concerned').on(table.concerned),
  ],
);
