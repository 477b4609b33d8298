import type { AboutKind, Locale, Owner, QuestionAction, QuestionKind, QuestionState, Text } from '@policy/api';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** What visitors ask. Nothing of the visitor is here: no name, no address, no time of day. The import of the plan never touches it. */
export const questions = sqliteTable(
  'questions',
  {
    number: integer().primaryKey({ autoIncrement: true }),
    kind: text().$type<QuestionKind>().notNull(),
    aboutKind: text().$type<AboutKind>().notNull(),
    /** Id of the record. No reference: a question outlives what it is about. */
    about: text().notNull(),
    department: text().$type<Owner>().notNull(),
    text: text().notNull(),
    /** SHA-256 of the text without regard to case and spaces: the same text about the same thing is one question. */
    textHash: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    asked: text().notNull(),
    state: text().$type<QuestionState>().notNull(),
    /** Day of the first answer. */
    answered: text(),
    /** Day of the last step, or of asking. */
    changed: text().notNull(),
    /** Counts the steps; a trigger lets the next one only be one higher. */
    version: integer().notNull().default(1),
  },
  (table) => [
    uniqueIndex('questions_once').on(table.aboutKind, table.about, table.textHash),
    index('questions_about').on(table.aboutKind, table.about, table.number),
    index('questions_state').on(table.state, table.number),
    index('questions_department').on(table.department, table.state),
  ],
);

/** What departments did with a question. Rows are only ever added; triggers refuse all else. */
export const questionSteps = sqliteTable(
  'question_steps',
  {
    question: integer()
      .notNull()
      .references(() => questions.number),
    /** The version of the question that it made. */
    version: integer().notNull(),
    action: text().$type<QuestionAction>().notNull(),
    date: text().notNull(),
    department: text().$type<Owner>().notNull(),
    /** The answer, or why the question is withheld. */
    text: text({ mode: 'json' }).$type<Text>(),
    reason: text(),
  },
  (table) => [primaryKey({ columns: [table.question, table.version] })],
);
