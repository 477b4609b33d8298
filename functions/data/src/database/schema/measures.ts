import type { Owner, Text } from '@policy/api';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { organisations } from './organisations.ts';
import { programmes } from './programmes.ts';
import { quotationColumns } from './quotation.ts';

export const measures = sqliteTable(
  'measures',
  {
    id: text().primaryKey(),
    position: integer().notNull(),
    module: text().$type<Owner>().notNull(),
    programme: text().references(() => programmes.id),
    name: text({ mode: 'json' }).$type<Text>().notNull(),
    ...quotationColumns(),
  },
  (table) => [
    index('measures_position').on(table.position),
    index('measures_module').on(table.module, table.position),
    index('measures_programme').on(table.programme, table.position),
    index('measures_clause').on(table.clause),
  ],
);

export const measureOrganisations = sqliteTable(
  'measure_organisations',
  {
    measure: text()
      .notNull()
      .references(() => measures.id),
    organisation: text()
      .notNull()
      .references(() => organisations.id),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.measure, table.organisation] }),
    index('measure_organisations_organisation').on(table.organisation),
  ],
);
