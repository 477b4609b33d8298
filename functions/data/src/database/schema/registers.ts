import type { Act, Fund, Implementation, ImplementationKind, NamedDepartment, Series, Text } from '@policy/api';
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { clauses } from './clauses.ts';
import { sources } from './observations.ts';
import { organisations } from './organisations.ts';
import { projects } from './projects.ts';

/** How the plan was carried out: who, when, with what money, by which act. */
export const implementation = sqliteTable(
  'implementation',
  {
    id: text().primaryKey(),
    position: integer().notNull(),
    clause: text().references(() => clauses.id),
    kind: text().$type<ImplementationKind>().notNull(),
    subject: text({ mode: 'json' }).$type<Text>().notNull(),
    statement: text({ mode: 'json' }).$type<Text>().notNull(),
    date: text(),
    /** Each name as the source prints it, with the department that it is. */
    departments: text({ mode: 'json' }).$type<Implementation['departments']>().notNull(),
    amount: real(),
    comparator: text().$type<NonNullable<Implementation['amount']>['comparator']>(),
    unit: text({ mode: 'json' }).$type<Text>(),
    scale: real(),
    documentNumber: text(),
    contradicts: text({ mode: 'json' }).$type<Text>(),
    doubt: text({ mode: 'json' }).$type<Text>(),
    confidence: text().$type<Implementation['confidence']>().notNull(),
    source: text()
      .notNull()
      .references(() => sources.id),
  },
  (table) => [index('implementation_position').on(table.position), index('implementation_clause').on(table.clause, table.position)],
);

export const implementationProjects = sqliteTable(
  'implementation_projects',
  {
    record: text()
      .notNull()
      .references(() => implementation.id),
    project: text()
      .notNull()
      .references(() => projects.id),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.record, table.project] }), index('implementation_projects_project').on(table.project)],
);

/** Departments and other bodies that records of the implementation name. */
export const namedDepartments = sqliteTable('named_departments', {
  id: text().primaryKey(),
  position: integer().notNull(),
  name: text({ mode: 'json' }).$type<Text>().notNull(),
  organisation: text().references(() => organisations.id),
  printed: text({ mode: 'json' }).$type<string[]>().notNull(),
  tasks: text({ mode: 'json' }).$type<NamedDepartment['tasks']>().notNull(),
});

export const implementationDepartments = sqliteTable(
  'implementation_departments',
  {
    record: text()
      .notNull()
      .references(() => implementation.id),
    department: text()
      .notNull()
      .references(() => namedDepartments.id),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.record, table.department] }),
    index('implementation_departments_department').on(table.department),
  ],
);

/** The register of acts; the records that tell of an act are read with it. */
export const acts = sqliteTable('acts', {
  id: text().primaryKey(),
  position: integer().notNull(),
  act: text({ mode: 'json' }).$type<Omit<Act, 'records'> & { records: string[] }>().notNull(),
});

/** The register of funds; the records that tell of a fund are read with it. */
export const funds = sqliteTable('funds', {
  id: text().primaryKey(),
  position: integer().notNull(),
  fund: text({ mode: 'json' }).$type<Omit<Fund, 'records'> & { records: string[] }>().notNull(),
});

/** What is counted besides the indicators, with its values. */
export const series = sqliteTable('series', {
  id: text().primaryKey(),
  position: integer().notNull(),
  series: text({ mode: 'json' }).$type<Series>().notNull(),
});
