import type { ChangeSubject } from '@policy/api';
import { and, eq, or, sql, type SQL } from 'drizzle-orm';
import { isBelowClause, isEqual } from '../database/filters.ts';
import { changes } from '../database/schema/index.ts';

/**
 * Condition for the changes that concern one thing. The imports of the plan are among them: each brings the records of all
 * anew, in one entry.
 *
 * @param about `subject:id`, as the route has checked it
 */
export function isAbout(about: string | undefined): SQL | undefined {
  if (about === undefined) return undefined;
  const [subject, id] = about.split(':') as [ChangeSubject, string];
  return or(eq(changes.kind, 'plan'), concerns(subject, id));
}

function concerns(subject: ChangeSubject, id: string): SQL | undefined {
  const isRecord = and(eq(changes.kind, subject), eq(changes.record, id));
  switch (subject) {
    case 'module':
      return isEqual(changes.module, id);
    case 'clause':
      return isBelowClause(changes.clause, id);
    case 'indicator':
      return eq(changes.indicator, id);
    case 'project':
      return eq(changes.project, id);
    case 'source':
      // Also what comes from it, or came from it before.
      return or(isRecord, sql`${id} in (${changes.before} ->> '$.source', ${changes.after} ->> '$.source')`);
    case 'organisation':
      return isRecord;
  }
}
