import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * The records as the API answered with them at each revision: a row where a record differs from the revision before.
 * What is kept are answers, not tables, so that no later rule or code changes them. Rows are only ever added.
 */
export const recordVersions = sqliteTable(
  'record_versions',
  {
    /** Path of its list below `/api/v1`, or of a document that is one of its kind. */
    list: text().notNull(),
    /** Empty for a document. */
    id: text().notNull(),
    revision: integer().notNull(),
    position: integer().notNull(),
    /** The record as its list shows it; null from the revision on in which it is gone. */
    item: text(),
    /** The record as its own address shows it, where that is more. */
    detail: text(),
  },
  (table) => [primaryKey({ columns: [table.list, table.id, table.revision] })],
);

/** Revisions whose answers are kept completely. */
export const archivedRevisions = sqliteTable('archived_revisions', {
  revision: integer().primaryKey(),
  time: text().notNull(),
});

/** The file of everything at a revision, as it was first given: later code would write other bytes. Rows are only ever added. */
export const exportPieces = sqliteTable(
  'export_pieces',
  {
    revision: integer().notNull(),
    position: integer().notNull(),
    /** In base64. */
    content: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.revision, table.position] })],
);
