import type { Owner, Text } from '@policy/api';
import type { ClauseRecord } from '@policy/plan';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const clauses = sqliteTable(
  'clauses',
  {
    id: text().primaryKey(),
    position: integer().notNull(),
    kind: text().$type<ClauseRecord['kind']>().notNull(),
    parent: text(),
    title: text({ mode: 'json' }).$type<Text>(),
    editorial: integer({ mode: 'boolean' }).notNull(),
    witness: text(),
    module: text().$type<Owner>().notNull(),
    modules: text({ mode: 'json' }).$type<Owner[]>().notNull(),
    line: integer(),
    text: text({ mode: 'json' }).$type<Text>(),
    defects: text({ mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [index('clauses_position').on(table.position), index('clauses_parent').on(table.parent)],
);

export const sentences = sqliteTable(
  'sentences',
  {
    id: text().primaryKey(),
    clause: text()
      .notNull()
      .references(() => clauses.id),
    position: integer().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    text: text({ mode: 'json' }).$type<Text>().notNull(),
  },
  (table) => [index('sentences_clause').on(table.clause, table.position)],
);
