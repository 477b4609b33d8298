import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row for each change of the published data; rows are only ever added. */
export const revisions = sqliteTable('revisions', {
  number: integer().primaryKey(),
  /** SHA-256 of the rows written: equal content is not written twice. */
  contentHash: text().notNull(),
  time: text().notNull(),
  reason: text().notNull(),
});
