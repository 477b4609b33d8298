import type { DerivedInput, Observation, Publication, Text, Variant } from '@policy/api';
import type { SourceRecord } from '@policy/plan';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { figureColumns } from './figure.ts';
import { indicators } from './indicators.ts';

/** Who looks after a row: the plan's records, which the import writes and prunes, or a department, whose rows it never touches. */
export const origin = () => text().$type<'records' | 'department'>().notNull().default('department');

/** Publications that values come from. */
export const sources = sqliteTable('sources', {
  id: text().primaryKey(),
  title: text().notNull(),
  publisher: text().notNull(),
  published: text(),
  /** Empty where the publication has no address. */
  url: text().notNull(),
  level: text().$type<Publication['level']>().notNull(),
  titleSource: text().$type<SourceRecord['titleSource']>().notNull().default('printed'),
  publishedFrom: text(),
  locator: text(),
  copy: integer({ mode: 'boolean' }).notNull().default(false),
  origin: origin(),
});

/** What was observed, by the plan's records and by departments. */
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
    /** Null where only `sameDefinition` is known. */
    definition: text().$type<Observation['definition']>(),
    variant: text({ mode: 'json' }).$type<Variant>(),
    yearFrom: text().$type<NonNullable<Observation['yearFrom']>>(),
    revised: integer({ mode: 'boolean' }),
    formula: text({ mode: 'json' }).$type<{ kind: string; text: Text }>(),
    inputs: text({ mode: 'json' }).$type<DerivedInput[]>(),
    origin: origin(),
  },
  (table) => [index('observations_indicator').on(table.indicator, table.year), index('observations_source').on(table.source)],
);
