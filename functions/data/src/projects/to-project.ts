import type { Project } from '@policy/api';
import { clauseSource } from '../plan/clause-source.ts';
import type { ProjectRow } from './find-projects.ts';

/** The project as the API shows it. */
export function toProject(row: ProjectRow): Project {
  const { id, module, programme, clause, quote, name, nameSource, composed, kind, action, countsToward, note } = row;
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
    source: clauseSource(row),
  };
}
