import type { Text } from '@policy/api';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { clauses } from './clauses.ts';
import { quotationColumns } from './quotation.ts';

/** The ten programmes (工程) of chapter 4. */
export const programmes = sqliteTable(
  'programmes',
  {
    id: text().primaryKey(),
    position: integer().notNull(),
    number: integer().notNull(),
    /** The section that sets it out. */
    section: text()
      .notNull()
      .references(() => clauses.id),
    name: text({ mode: 'json' }).$type<Text>().notNull(),
    ...quotationColumns(),
  },
  (table) => [index('programmes_position').on(table.position), index('programmes_clause').on(table.clause)],
);
