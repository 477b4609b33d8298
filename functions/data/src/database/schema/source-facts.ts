import type { SupportedFact, Text } from '@policy/api';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { sources } from './observations.ts';

/** Which facts of the records hang on which source. */
export const sourceFacts = sqliteTable(
  'source_facts',
  {
    source: text()
      .notNull()
      .references(() => sources.id),
    position: integer().notNull(),
    kind: text().$type<SupportedFact['kind']>().notNull(),
    fact: text().notNull(),
    name: text({ mode: 'json' }).$type<Text>().notNull(),
    year: integer(),
    indicator: text(),
    clause: text(),
    project: text({ mode: 'json' }).$type<NonNullable<SupportedFact['project']>>(),
    confidence: text().$type<NonNullable<SupportedFact['confidence']>>(),
    weakOnly: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.source, table.position] })],
);
