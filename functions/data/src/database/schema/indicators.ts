import type { Owner, Text } from '@policy/api';
import type { IndicatorRecord } from '@policy/plan';
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { figureColumns } from './figure.ts';
import { quotationColumns } from './quotation.ts';

export const indicators = sqliteTable(
  'indicators',
  {
    id: text().primaryKey(),
    position: integer().notNull(),
    module: text().$type<Owner>().notNull(),
    name: text({ mode: 'json' }).$type<Text>().notNull(),
    definition: text({ mode: 'json' }).$type<Text>().notNull(),
    unit: text({ mode: 'json' }).$type<Text>().notNull(),
    scale: real().notNull(),
    relation: text({ mode: 'json' }).$type<NonNullable<IndicatorRecord['relation']>>(),
    ...quotationColumns(),
  },
  (table) => [
    index('indicators_position').on(table.position),
    index('indicators_module').on(table.module, table.position),
    index('indicators_clause').on(table.clause),
  ],
);

export const baselines = sqliteTable('baselines', {
  indicator: text()
    .primaryKey()
    .references(() => indicators.id),
  ...figureColumns(),
  ...quotationColumns(),
});

export const targets = sqliteTable(
  'targets',
  {
    indicator: text()
      .notNull()
      .references(() => indicators.id),
    position: integer().notNull(),
    ...figureColumns(),
    year: integer().notNull(),
    ...quotationColumns(),
  },
  (table) => [primaryKey({ columns: [table.indicator, table.position] })],
);

export const traps = sqliteTable(
  'traps',
  {
    id: text().primaryKey(),
    indicator: text()
      .notNull()
      .references(() => indicators.id),
    position: integer().notNull(),
    kind: text().notNull(),
    note: text({ mode: 'json' }).$type<Text>().notNull(),
    source: text({ mode: 'json' }).$type<NonNullable<IndicatorRecord['traps'][number]['source']>>(),
  },
  (table) => [index('traps_indicator').on(table.indicator, table.position)],
);
