import type { Comparator, Text } from '@policy/api';
import { integer, real, text } from 'drizzle-orm/sqlite-core';

/** Columns of a figure: value × scale in unit. */
export function figureColumns() {
  return {
    value: real().notNull(),
    upper: real(),
    comparator: text().$type<Comparator>().notNull(),
    unit: text({ mode: 'json' }).$type<Text>().notNull(),
    scale: real().notNull(),
    year: integer(),
    printed: text().notNull(),
    note: text({ mode: 'json' }).$type<Text>(),
  };
}
