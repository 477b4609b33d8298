import type { Owner, Text } from '@policy/api';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { figureColumns } from './figure.ts';
import { quotationColumns } from './quotation.ts';

/** Figures that the plan states besides the indicators. */
export const facts = sqliteTable(
  'facts',
  {
    id: text().primaryKey(),
    position: integer().notNull(),
    module: text().$type<Owner>().notNull(),
    name: text({ mode: 'json' }).$type<Text>().notNull(),
    ...figureColumns(),
    ...quotationColumns(),
  },
  (table) => [
    index('facts_position').on(table.position),
    index('facts_module').on(table.module, table.position),
    index('facts_clause').on(table.clause),
  ],
);
