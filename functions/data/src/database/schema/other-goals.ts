import type { OtherGoal, Text, Variant } from '@policy/api';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { figureColumns } from './figure.ts';
import { indicators } from './indicators.ts';
import { sources } from './observations.ts';

/** What other official papers set for the plan's indicators. */
export const otherGoals = sqliteTable(
  'other_goals',
  {
    id: text().primaryKey(),
    indicator: text()
      .notNull()
      .references(() => indicators.id),
    position: integer().notNull(),
    paper: text({ mode: 'json' }).$type<OtherGoal['paper']>().notNull(),
    variant: text({ mode: 'json' }).$type<Variant>(),
    ...figureColumns(),
    year: integer().notNull(),
    differs: text({ mode: 'json' }).$type<Text>().notNull(),
    confidence: text().$type<OtherGoal['confidence']>().notNull(),
    source: text()
      .notNull()
      .references(() => sources.id),
  },
  (table) => [index('other_goals_indicator').on(table.indicator, table.position)],
);
