import type { ParsedEdition } from '../edition/parse-edition.ts';
import type { Entries } from '../records/read-entries.ts';
import type { RecordFault } from '../records/record-error.ts';
import { checkActs } from './checks/check-acts.ts';
import { checkDepartments } from './checks/check-departments.ts';
import { checkDerivedValues } from './checks/check-derived-values.ts';
import { checkEventDates } from './checks/check-event-dates.ts';
import { checkFunds } from './checks/check-funds.ts';
import { checkPrintedFigures } from './checks/check-printed-figures.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkResultIds } from './checks/check-result-ids.ts';
import { checkResultOrganisations } from './checks/check-result-organisations.ts';
import { checkResultTexts } from './checks/check-result-texts.ts';
import { checkSides } from './checks/check-sides.ts';
import { checkSingleValues } from './checks/check-single-values.ts';
import type { Results } from './read-results.ts';
import { indexResults } from './result-index.ts';

/** Checks the results against the plan's records, against the edition and against each other. Returns every fault. */
export function checkResults(results: Results, entries: Entries, edition: ParsedEdition): RecordFault[] {
  const index = indexResults(results);
  const clauses = new Map(edition.clauses.map((clause) => [clause.id, clause]));
  const places = new Set([...clauses.keys()].flatMap((id) => [id, ...idsAbove(id)]));
  return [
    ...checkResultIds(results),
    ...checkReferences(results, index, entries, places),
    ...checkPrintedFigures(results),
    ...checkSingleValues(results),
    ...checkDerivedValues(results, index),
    ...checkEventDates(results, index),
    ...checkSides(results, index, clauses),
    ...checkDepartments(results, entries),
    ...checkActs(results),
    ...checkFunds(results),
    ...checkResultTexts(results),
    ...checkResultOrganisations(results, entries),
  ];
}

/** `4.10.1` stands in `4` and `4.10`, which are clauses too. */
function idsAbove(id: string): string[] {
  const parts = id.split('.');
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('.'));
}
