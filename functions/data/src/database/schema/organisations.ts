import type { NamePublication, OrganisationKind, Text } from '@policy/api';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { quotationColumns } from './quotation.ts';

export const organisations = sqliteTable(
  'organisations',
  {
    id: text().primaryKey(),
    position: integer().notNull(),
    name: text({ mode: 'json' }).$type<Text>().notNull(),
    nameSource: text().$type<'glossary' | 'ours'>().notNull(),
    nameFrom: text({ mode: 'json' }).$type<NamePublication>(),
    composed: integer({ mode: 'boolean' }).notNull(),
    kind: text().$type<OrganisationKind>().notNull(),
    aliases: text({ mode: 'json' }).$type<string[]>().notNull(),
    laterName: text({ mode: 'json' }).$type<Text>(),
    note: text({ mode: 'json' }).$type<Text>(),
  },
  (table) => [index('organisations_position').on(table.position), index('organisations_kind').on(table.kind, table.position)],
);

/** Every place in the plan that names an organisation. */
export const mentions = sqliteTable(
  'mentions',
  {
    organisation: text()
      .notNull()
      .references(() => organisations.id),
    position: integer().notNull(),
    ...quotationColumns(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.position] }), index('mentions_clause').on(table.clause)],
);
