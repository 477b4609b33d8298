import type { Owner, ProposalAction, ProposalKind, ProposalState } from '@policy/api';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What a department is about to publish: one record, or all the rows of an imported file. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: text().primaryKey(),
    department: text().$type<Owner>().notNull(),
    state: text().$type<ProposalState>().notNull(),
    /** Counts the changes of this row; a trigger lets the next one only be one higher, so that no update is lost. */
    version: integer().notNull().default(1),
    /** As the department gave it; null for an import and an undo, which are told by their items. */
    content: text({ mode: 'json' }).$type<unknown>(),
    /** The imported file, where it is an import. */
    upload: text(),
    /** The proposal that it undoes. */
    undoes: text(),
    reason: text().notNull(),
    /** Ids of tokens. */
    author: text().notNull(),
    editor: text().notNull(),
    reviewer: text(),
    publishAt: text(),
    /** The revision that published it. */
    revision: integer(),
    created: text().notNull(),
    updated: text().notNull(),
  },
  (table) => [index('proposals_department').on(table.department, table.created), index('proposals_due').on(table.state, table.publishAt)],
);

/** The records that a proposal adds, revises or withdraws. */
export const proposalItems = sqliteTable(
  'proposal_items',
  {
    proposal: text()
      .notNull()
      .references(() => proposals.id),
    position: integer().notNull(),
    kind: text().$type<ProposalKind>().notNull(),
    action: text().$type<ProposalAction>().notNull(),
    /** Id of the record in its own table. */
    record: text().notNull(),
    /** The record as it was when this was proposed; publishing is refused where it has changed since. */
    before: text({ mode: 'json' }).$type<unknown>(),
    /** The row to write; null where it is withdrawn. */
    row: text({ mode: 'json' }).$type<Record<string, unknown>>(),
    /** What the log is filtered by. */
    module: text().$type<Owner>().notNull(),
    clause: text(),
    indicator: text(),
    project: text(),
  },
  (table) => [primaryKey({ columns: [table.proposal, table.position] }), index('proposal_items_record').on(table.kind, table.record)],
);

/** Files on their way in, in pieces, so that an interrupted upload goes on where it stopped. */
export const uploads = sqliteTable('uploads', {
  id: text().primaryKey(),
  department: text().$type<Owner>().notNull(),
  token: text().notNull(),
  fileName: text().notNull(),
  format: text().$type<'csv' | 'xlsx'>().notNull(),
  /** Of the whole file. */
  bytes: integer().notNull(),
  sha256: text().notNull(),
  created: text().notNull(),
});

export const uploadChunks = sqliteTable(
  'upload_chunks',
  {
    upload: text()
      .notNull()
      .references(() => uploads.id),
    position: integer().notNull(),
    bytes: integer().notNull(),
    /** Base64: D1 gives blobs back as lists of numbers, which are several times as long. */
    content: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.upload, table.position] })],
);
