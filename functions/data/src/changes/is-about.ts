import type { ChangeSubject } from '@policy/api';
import { and, eq, or, sql, type SQL } from 'drizzle-orm';
import { isBelowClause, isEqual } from '../database/filters.ts';
import { changes, consultations, questions } from '../database/schema/index.ts';

/**
 * Condition for the changes that concern one thing. The imports of the plan are among them, since each brings the records of all
 * anew, in one entry; not where it is a question or a consultation, which no import touches.
 *
 * @param about `subject:id`, as the route has checked it
 */
export function isAbout(about: string | undefined): SQL | undefined {
  if (about === undefined) return undefined;
  const [subject, id] = about.split(':') as [ChangeSubject, string];
  const found = concerns(subject, id);
  return subject === 'question' || subject === 'consultation' ? found : or(eq(changes.kind, 'plan'), found);
}

function concerns(subject: ChangeSubject, id: string): SQL | undefined {
  const isRecord = and(eq(changes.kind, subject), eq(changes.record, id));
  switch (subject) {
    case 'module':
      return isEqual(changes.module, id);
    case 'clause':
      return or(isBelowClause(changes.clause, id), isConsultationOn(id));
    case 'indicator':
      return eq(changes.indicator, id);
    case 'project':
      return eq(changes.project, id);
    case 'source':
      // Also what comes from it, or came from it before.
      return or(isRecord, sql`${id} in (${changes.before} ->> '$.source', ${changes.after} ->> '$.source')`);
    case 'consultation':
      return or(isRecord, isContributionTo(id));
    case 'organisation':
    case 'question':
      return isRecord;
  }
}

/** A consultation may be about many clauses, so the log does not name them. */
function isConsultationOn(clause: string): SQL {
  const isBelow = sql`(named.value = ${clause} or (named.value >= ${`${clause}.`} and named.value < ${`${clause}/`}))`;
  return sql`(${changes.kind} = 'consultation' and exists (select 1 from ${consultations} asked, json_each(asked.clauses) named
    where asked.number = cast(${changes.record} as integer) and ${isBelow}))`;
}

function isContributionTo(consultation: string): SQL {
  return sql`(${changes.kind} = 'question' and exists (select 1 from ${questions} contributed
    where contributed.number = cast(${changes.record} as integer) and contributed.about_kind = 'consultation' and contributed.about = ${consultation}))`;
}
