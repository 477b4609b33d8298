import type { Owner, SearchKind, Text } from '@policy/api';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * What the search finds, one row for each record. The words are in `search_index`, a full-text table of the same
 * row numbers that drizzle cannot describe (migration `search_index`).
 */
export const searchDocuments = sqliteTable('search_documents', {
  document: integer().primaryKey(),
  kind: text().$type<SearchKind>().notNull(),
  id: text().notNull(),
  title: text({ mode: 'json' }).$type<Text>().notNull(),
  clause: text(),
  module: text().$type<Owner>(),
  programme: text(),
  /** Text for the snippet. Null for clauses, whose snippets are their sentences. */
  body: text({ mode: 'json' }).$type<Text>(),
});
