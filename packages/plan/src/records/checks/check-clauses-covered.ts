import type { ParsedClause } from '../../edition/parse-edition.ts';
import { ownerOf } from '../../modules.ts';
import type { Entries } from '../read-entries.ts';
import type { RecordFault } from '../record-error.ts';

/** Each of the 70 numbered clauses has at least one project, measure or indicator. */
export function checkClausesCovered(entries: Entries, clauses: Iterable<ParsedClause>): RecordFault[] {
  const covered = new Set([...entries.projects, ...entries.measures, ...entries.indicators].map(({ entry }) => entry.clause));
  return [...clauses]
    .filter((clause) => clause.kind === 'item' && !covered.has(clause.id))
    .map((clause) => ({
      file: `measures/${ownerOf(clause.id)}.json`,
      record: clause.id,
      field: '',
      reason: 'the clause has no project, measure or indicator',
    }));
}
