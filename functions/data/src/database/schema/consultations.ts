import type { ConsultationAction, Owner, Text } from '@policy/api';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What departments ask the public. Triggers refuse that one is removed or rewritten. The import of the plan never touches it. */
export const consultations = sqliteTable('consultations', {
  number: integer().primaryKey({ autoIncrement: true }),
  department: text().$type<Owner>().notNull(),
  title: text({ mode: 'json' }).$type<Text>().notNull(),
  text: text({ mode: 'json' }).$type<Text>().notNull(),
  clauses: text({ mode: 'json' }).$type<string[]>().notNull(),
  opens: text().notNull(),
  closes: text().notNull(),
  published: text().notNull(),
  changed: text().notNull(),
  /** Day of the first result. */
  concluded: text(),
  /** Counts the steps; a trigger lets the next one only be one higher. */
  version: integer().notNull().default(1),
});

/** What its department did since. Rows are only ever added; triggers refuse all else. */
export const consultationSteps = sqliteTable(
  'consultation_steps',
  {
    consultation: integer()
      .notNull()
      .references(() => consultations.number),
    /** The version of the consultation that it made. */
    version: integer().notNull(),
    action: text().$type<ConsultationAction>().notNull(),
    date: text().notNull(),
    closes: text(),
    text: text({ mode: 'json' }).$type<Text>(),
    reason: text(),
  },
  (table) => [primaryKey({ columns: [table.consultation, table.version] })],
);
