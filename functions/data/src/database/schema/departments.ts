import type { Ability, Owner } from '@policy/api';
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** What a department has settled for itself; one without a row has the defaults. */
export const departments = sqliteTable('departments', {
  id: text().$type<Owner>().primaryKey(),
  /** Whether somebody else than the author must review. */
  fourEyes: integer({ mode: 'boolean' }).notNull().default(false),
  /** Counts the changes of this row: the next one must be one higher. */
  version: integer().notNull().default(1),
});

/** Who may act for a department: whoever has the secret, or whom Cloudflare Access vouches for. */
export const tokens = sqliteTable(
  'tokens',
  {
    id: text().primaryKey(),
    department: text().$type<Owner>().notNull(),
    /** Shown in the log, so it names a person or a machine. */
    name: text().notNull(),
    abilities: text({ mode: 'json' }).$type<Ability[]>().notNull(),
    /** SHA-256 of the secret; the secret itself is nowhere. Null for an identity of Access. */
    hash: text().unique(),
    /** E-mail address, or client id of a service, as Access signs it. */
    identity: text(),
    created: text().notNull(),
    expires: text().notNull(),
    revoked: text(),
  },
  (table) => [
    index('tokens_department').on(table.department),
    // An identity acts for one department at a time.
    uniqueIndex('tokens_identity')
      .on(table.identity)
      .where(sql`${table.revoked} is null`),
  ],
);

/** Answers to POST requests by their idempotency keys, so that a repeated request is not carried out twice. */
export const answeredRequests = sqliteTable('answered_requests', {
  /** Token and key. */
  id: text().primaryKey(),
  /** SHA-256 of method, address and body. */
  requestHash: text().notNull(),
  time: text().notNull(),
  /** Null while the first request is being carried out. */
  status: integer(),
  headers: text({ mode: 'json' }).$type<Record<string, string>>(),
  body: text(),
});
