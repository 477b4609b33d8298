import type { KnownName, Owner, ProjectAction, ProjectKind, ProjectLife, Text } from '@policy/api';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { indicators } from './indicators.ts';
import { organisations } from './organisations.ts';
import { programmes } from './programmes.ts';
import { quotationColumns } from './quotation.ts';

/** What the rule says of a project without events; the next import writes what it says of this one. */
const unknownLife: ProjectLife = { status: 'not-yet-sourced', reasons: ['no-event'], rule: 'life@1', decidedBy: null, date: null };

export const projects = sqliteTable(
  'projects',
  {
    id: text().primaryKey(),
    position: integer().notNull(),
    module: text().$type<Owner>().notNull(),
    programme: text().references(() => programmes.id),
    name: text({ mode: 'json' }).$type<Text>().notNull(),
    nameSource: text().$type<'glossary' | 'ours'>().notNull(),
    composed: integer({ mode: 'boolean' }).notNull(),
    kind: text().$type<ProjectKind>().notNull(),
    action: text().$type<ProjectAction>().notNull(),
    countsToward: text().references(() => indicators.id),
    note: text({ mode: 'json' }).$type<Text>(),
    /** What the rule made of its events at import. */
    life: text({ mode: 'json' }).$type<ProjectLife>().notNull().default(unknownLife),
    knownAs: text({ mode: 'json' }).$type<KnownName[]>().notNull().default([]),
    ...quotationColumns(),
  },
  (table) => [
    index('projects_position').on(table.position),
    index('projects_module').on(table.module, table.position),
    index('projects_programme').on(table.programme, table.position),
    index('projects_kind').on(table.kind, table.position),
    index('projects_clause').on(table.clause),
  ],
);

export const projectOrganisations = sqliteTable(
  'project_organisations',
  {
    project: text()
      .notNull()
      .references(() => projects.id),
    organisation: text()
      .notNull()
      .references(() => organisations.id),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.project, table.organisation] }),
    index('project_organisations_organisation').on(table.organisation),
  ],
);
