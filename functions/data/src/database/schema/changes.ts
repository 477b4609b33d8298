import type { Owner } from '@policy/api';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * The log: who did what to which record, when and why. Rows are only ever added; triggers refuse all else (migration
 * `changes_are_kept`).
 */
export const changes = sqliteTable(
  'changes',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    time: text().notNull(),
    /** `import`, `schedule`, or the name of the token that acted for a department. */
    actor: text().notNull(),
    /** Null where the portal itself acted. */
    department: text().$type<Owner>(),
    /** What was done, such as `import`, `propose`, `review`, `publish`. */
    action: text().notNull(),
    /** Kind and id of what it was done to. */
    kind: text().notNull(),
    record: text().notNull(),
    module: text().$type<Owner>(),
    clause: text(),
    indicator: text(),
    project: text(),
    /** The revision of the published data that it made; null for a step that readers do not see yet. */
    revision: integer(),
    reason: text().notNull(),
    /** The record before and after, where that is small. */
    before: text({ mode: 'json' }).$type<unknown>(),
    after: text({ mode: 'json' }).$type<unknown>(),
  },
  (table) => [
    index('changes_record').on(table.kind, table.record, table.id),
    index('changes_revision').on(table.revision),
    index('changes_module').on(table.module, table.id),
    index('changes_department').on(table.department, table.id),
    index('changes_clause').on(table.clause, table.id),
    index('changes_indicator').on(table.indicator, table.id),
    index('changes_project').on(table.project, table.id),
  ],
);
