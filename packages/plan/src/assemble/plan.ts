import type { ParsedEdition } from '../edition/parse-edition.ts';
import type { Plan, PlanResults } from '../plan.ts';
import type { HeadingsEntry } from '../records/entries/headings.ts';
import { indexOrganisations } from '../records/organisation-names.ts';
import type { Entries } from '../records/read-entries.ts';
import { assembleClauses } from './clauses.ts';
import { assembleDefect } from './defect.ts';
import { assembleFact } from './fact.ts';
import { assembleIndicator } from './indicator.ts';
import { assembleMeasure } from './measure.ts';
import { assembleOrganisation } from './organisation.ts';
import { inPlanOrder } from './plan-order.ts';
import { assembleProgramme } from './programme.ts';
import { assembleProject } from './project.ts';
import { quotationFinder } from './quotations.ts';
import type { Texts } from './texts.ts';

/**
 * Turns checked entries into the plan's clauses and records: quotes located, texts in three languages, names resolved to
 * ids, module and programme taken from the clause.
 *
 * @param headings those of `entries`, which are there once the entries are checked
 */
export function assemblePlan(
  edition: ParsedEdition,
  entries: Entries,
  headings: HeadingsEntry,
  texts: Texts,
): Omit<Plan, 'edition' | 'metadata' | keyof PlanResults> {
  const locate = quotationFinder(edition.clauses);
  const organisations = indexOrganisations(entries.organisations.map(({ entry }) => entry));
  const idsOf = (names: string[]) => [...new Set(names.flatMap((name) => organisations.get(name) ?? []).map(({ id }) => id))];
  const programmes = new Map(entries.programmes.map(({ entry }) => [entry.clause, entry.id]));
  const programmeOf = (clause: string) => programmes.get(clause.split('.').slice(0, 2).join('.')) ?? null;

  const clauses = assembleClauses(edition, entries, headings, texts);
  const projects = entries.projects.map(({ entry }) => {
    const references = { programme: programmeOf(entry.clause), organisations: idsOf(entry.organisations) };
    return assembleProject(entry, references, locate, texts);
  });
  const measures = entries.measures.map(({ entry }) => assembleMeasure(entry, idsOf(entry.organisations), locate, texts));
  const facts = entries.facts.map(({ entry }) => assembleFact(entry, locate, texts));

  return {
    clauses,
    programmes: entries.programmes.map(({ entry }, index) => assembleProgramme(entry, index + 1, locate, texts)),
    indicators: entries.indicators.map(({ entry }) => assembleIndicator(entry, locate, texts)),
    projects: inPlanOrder(projects, clauses),
    measures: inPlanOrder(measures, clauses),
    organisations: entries.organisations.map(({ entry }) => assembleOrganisation(entry, locate, texts)),
    facts: inPlanOrder(facts, clauses),
    defects: entries.defects.map(({ entry }) => assembleDefect(entry, texts)),
  };
}
