import type { Lead, Text } from '@policy/api';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { clauses } from './clauses.ts';
import { sources } from './observations.ts';

/** Who was to carry out a clause, and by when. */
export const leads = sqliteTable(
  'leads',
  {
    id: text().primaryKey(),
    position: integer().notNull(),
    clause: text()
      .notNull()
      .references(() => clauses.id),
    kind: text().$type<Lead['kind']>().notNull(),
    subject: text({ mode: 'json' }).$type<Text>().notNull(),
    statement: text({ mode: 'json' }).$type<Text>().notNull(),
    date: text(),
    departments: text({ mode: 'json' }).$type<string[]>().notNull(),
    documentNumber: text(),
    contradicts: text({ mode: 'json' }).$type<Text>(),
    doubt: text({ mode: 'json' }).$type<Text>(),
    confidence: text().$type<Lead['confidence']>().notNull(),
    source: text()
      .notNull()
      .references(() => sources.id),
  },
  (table) => [index('leads_clause').on(table.clause, table.position)],
);
