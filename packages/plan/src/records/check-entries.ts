import type { ParsedEdition } from '../edition/parse-edition.ts';
import { checkClausesCovered } from './checks/check-clauses-covered.ts';
import { checkDefects } from './checks/check-defects.ts';
import { checkFigures } from './checks/check-figures.ts';
import { checkHeadings } from './checks/check-headings.ts';
import { checkIds } from './checks/check-ids.ts';
import { checkNamedOrganisations } from './checks/check-named-organisations.ts';
import { checkOrganisations } from './checks/check-organisations.ts';
import { checkOwners } from './checks/check-owners.ts';
import { checkProgrammes } from './checks/check-programmes.ts';
import { checkQuotes } from './checks/check-quotes.ts';
import { checkTranslatedNames } from './checks/check-translated-names.ts';
import { checkTranslations } from './checks/check-translations.ts';
import type { Entries } from './read-entries.ts';
import type { RecordFault } from './record-error.ts';

/** Checks the records against the edition and against each other. Returns every fault; none means that they may be published. */
export function checkEntries(entries: Entries, edition: ParsedEdition): RecordFault[] {
  const clauses = new Map(edition.clauses.map((clause) => [clause.id, clause]));
  return [
    ...checkIds(entries),
    ...checkQuotes(entries, clauses),
    ...checkFigures(entries, clauses),
    ...checkOrganisations(entries),
    ...checkNamedOrganisations(entries, clauses),
    ...checkOwners(entries),
    ...checkProgrammes(entries),
    ...checkHeadings(entries, edition),
    ...checkDefects(entries, edition),
    ...checkTranslations(entries, edition.clauses),
    ...checkTranslatedNames(entries, clauses),
    ...checkClausesCovered(entries, edition.clauses),
  ];
}
