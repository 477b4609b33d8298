import type { Event, EventKind, Owner, Text } from '@policy/api';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { clauses } from './clauses.ts';
import { origin, sources } from './observations.ts';
import { projects } from './projects.ts';

/** What happened to projects, and to what clauses name. */
export const events = sqliteTable(
  'events',
  {
    id: text().primaryKey(),
    position: integer().notNull(),
    project: text().references(() => projects.id),
    clause: text().references(() => clauses.id),
    module: text().$type<Owner>().notNull(),
    printed: text().notNull(),
    composed: integer({ mode: 'boolean' }).notNull(),
    kind: text().$type<EventKind>().notNull(),
    date: text(),
    dateFrom: text().$type<NonNullable<Event['dateFrom']>>(),
    knownAs: text({ mode: 'json' }).$type<Text>(),
    statement: text({ mode: 'json' }).$type<Text>().notNull(),
    sure: integer({ mode: 'boolean' }).notNull(),
    doubt: text({ mode: 'json' }).$type<Text>(),
    conflict: text({ mode: 'json' }).$type<Text>(),
    confidence: text().$type<Event['confidence']>().notNull(),
    source: text()
      .notNull()
      .references(() => sources.id),
    origin: origin(),
  },
  (table) => [
    index('events_position').on(table.position),
    index('events_project').on(table.project, table.position),
    index('events_clause').on(table.clause),
  ],
);
