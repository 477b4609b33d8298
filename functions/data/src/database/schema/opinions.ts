import type { OpinionAction, OpinionContent, Owner } from '@policy/api';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What experts said of clauses. The import of the plan never touches it. */
export const opinions = sqliteTable(
  'opinions',
  {
    number: integer().primaryKey({ autoIncrement: true }),
    /** No reference: an opinion outlives what it is about. */
    clause: text().notNull(),
    department: text().$type<Owner>().notNull(),
    published: text().notNull(),
    changed: text().notNull(),
    /** Counts the versions; a trigger lets the next one only be one higher. */
    version: integer().notNull().default(1),
  },
  (table) => [index('opinions_clause').on(table.clause, table.number)],
);

/** Every version of an opinion. Rows are only ever added; triggers refuse all else. */
export const opinionVersions = sqliteTable(
  'opinion_versions',
  {
    opinion: integer()
      .notNull()
      .references(() => opinions.number),
    version: integer().notNull(),
    action: text().$type<OpinionAction>().notNull(),
    date: text().notNull(),
    /** Null where it is withdrawn. */
    content: text({ mode: 'json' }).$type<OpinionContent>(),
    reason: text(),
  },
  (table) => [primaryKey({ columns: [table.opinion, table.version] })],
);
