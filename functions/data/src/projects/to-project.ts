import type { Project, ProjectDetail } from '@policy/api';
import { toEvent } from '../events/to-event.ts';
import { clauseSource } from '../plan/clause-source.ts';
import type { ProjectDetailRow, ProjectRow } from './find-projects.ts';

/** The project as the API shows it. */
export function toProject(row: ProjectRow): Project {
  const { id, module, programme, clause, quote, name, nameSource, composed, kind, action, countsToward, note, life, knownAs } = row;
  return {
    id,
    module,
    programme,
    clause,
    quote,
    name,
    nameSource,
    composed,
    kind,
    action,
    organisations: row.organisations.map(({ named }) => named),
    countsToward,
    note,
    life,
    knownAs,
    source: clauseSource(row),
  };
}

/** The project with what happened to it. */
export function toProjectDetail(row: ProjectDetailRow): ProjectDetail {
  return { ...toProject(row), events: row.events.toSorted(byDate).map(toEvent) };
}

/** What departments report stands after the records in the table; what has no date goes last. */
function byDate(a: { date: string | null }, b: { date: string | null }): number {
  return (a.date ?? '9') < (b.date ?? '9') ? -1 : Number((a.date ?? '9') > (b.date ?? '9'));
}
