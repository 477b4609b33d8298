import type { Observation, Source } from '@policy/api';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { figureColumns } from './figure.ts';
import { indicators } from './indicators.ts';

type Publication = Extract<Source, { kind: 'publication' }>;

/** Publications that values come from. */
export const sources = sqliteTable('sources', {
  id: text().primaryKey(),
  title: text().notNull(),
  publisher: text().notNull(),
  published: text(),
  url: text().notNull(),
  level: text().$type<Publication['level']>().notNull(),
});

/** What was observed. The import of the plan never writes here: departments own these rows. */
export const observations = sqliteTable(
  'observations',
  {
    id: text().primaryKey(),
    indicator: text()
      .notNull()
      .references(() => indicators.id),
    ...figureColumns(),
    year: integer().notNull(),
    source: text()
      .notNull()
      .references(() => sources.id),
    confidence: text().$type<Observation['confidence']>().notNull(),
    derived: integer({ mode: 'boolean' }).notNull(),
    sameDefinition: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [index('observations_indicator').on(table.indicator, table.year)],
);
