import type { ClauseRecord, Text } from '@policy/api';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { quotationColumns } from './quotation.ts';

/**
 * Every quote of every record by clause, gathered from the other tables at import: the page of a clause links back
 * to all of them, and D1 allows too few SELECTs in one UNION to gather them on request.
 */
export const quotations = sqliteTable(
  'quotations',
  {
    ...quotationColumns(),
    position: integer().notNull(),
    kind: text().$type<ClauseRecord['kind']>().notNull(),
    record: text().notNull(),
    name: text({ mode: 'json' }).$type<Text>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.clause, table.position] })],
);
