import type { FigureRecord, Plan, Quotation } from '@policy/plan';
import {
  baselines,
  clauses,
  defects,
  editions,
  facts,
  indicators,
  measureOrganisations,
  measures,
  mentions,
  organisations,
  programmes,
  projectOrganisations,
  projects,
  quotations,
  sentences,
  targets,
  traps,
} from '../database/schema/index.ts';
import type { OrganisationKind } from '@policy/api';
import { projectLives, type LeveledEvent } from './project-lives.ts';
import { quotationRows } from './quotation-rows.ts';
import { tableRows, type TableRows } from './table-rows.ts';

/**
 * Every table of what the plan itself says, with its rows.
 *
 * @param departmentEvents what departments have reported: the lives of projects are told with it
 */
export function planRows(plan: Plan, departmentEvents: readonly LeveledEvent[] = []): TableRows[] {
  const lifeOf = projectLives(plan, departmentEvents);
  return [
    tableRows(editions, [{ ...plan.edition, metadata: plan.metadata }]),
    tableRows(clauses, plan.clauses),
    tableRows(
      sentences,
      plan.clauses.flatMap((clause) => clause.sentences.map((sentence, position) => ({ ...sentence, clause: clause.id, position }))),
    ),
    tableRows(programmes, plan.programmes.map(placed)),
    tableRows(indicators, plan.indicators.map(placed)),
    tableRows(
      baselines,
      plan.indicators.flatMap(({ id, baseline }) => (baseline === null ? [] : [{ indicator: id, ...figure(baseline) }])),
    ),
    tableRows(
      targets,
      plan.indicators.flatMap(({ id, targets }) =>
        targets.map((target, position) => ({ indicator: id, position, ...figure(target), year: target.year })),
      ),
    ),
    tableRows(
      traps,
      plan.indicators.flatMap(({ id, traps }) => traps.map((trap, position) => ({ ...trap, indicator: id, position }))),
    ),
    tableRows(
      organisations,
      plan.organisations.map((organisation, position) => ({ ...organisation, kind: organisation.kind as OrganisationKind, position })),
    ),
    tableRows(
      mentions,
      plan.organisations.flatMap(({ id, mentions }) =>
        mentions.map((mention, position) => ({ organisation: id, position, ...quotation(mention) })),
      ),
    ),
    tableRows(
      projects,
      plan.projects.map((project, position) => ({ ...placed(project, position), ...lifeOf(project.id) })),
    ),
    tableRows(
      projectOrganisations,
      plan.projects.flatMap(({ id, organisations }) =>
        Array.from(new Set(organisations), (organisation, position) => ({ project: id, organisation, position })),
      ),
    ),
    tableRows(
      measures,
      plan.measures.map((measure, position) => ({ ...placed(measure, position), programme: programmeOf(plan, measure.clause) })),
    ),
    tableRows(
      measureOrganisations,
      plan.measures.flatMap(({ id, organisations }) =>
        Array.from(new Set(organisations), (organisation, position) => ({ measure: id, organisation, position })),
      ),
    ),
    tableRows(
      facts,
      plan.facts.map((fact, position) => ({ id: fact.id, module: fact.module, name: fact.name, position, ...figure(fact) })),
    ),
    tableRows(
      defects,
      plan.defects.map((defect, position) => ({ ...defect, position })),
    ),
    tableRows(quotations, quotationRows(plan)),
  ];
}

/** The programme in whose section a clause stands; null outside chapter 4's sections. */
export function programmeOf(plan: Plan, clause: string): string | null {
  return plan.programmes.find(({ section }) => clause === section || clause.startsWith(`${section}.`))?.id ?? null;
}

function placed<Record extends Quotation>(record: Record, position: number) {
  return { ...record, position, quoteStart: record.start, quoteEnd: record.end };
}

function quotation({ clause, quote, start, end }: Quotation) {
  return { clause, quote, quoteStart: start, quoteEnd: end };
}

function figure(record: FigureRecord) {
  const { value, upper, comparator, unit, scale, year, printed, note } = record;
  return { value, upper, comparator, unit, scale, year, printed, note, ...quotation(record) };
}
