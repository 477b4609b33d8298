import type { Contradiction, Owner, Publication } from '@policy/api';
import type { ContradictionRecord, DerivedRecord, EventRecord, ObservationRecord, Plan } from '@policy/plan';
import {
  contradictionConcerns,
  contradictions,
  events,
  leads,
  observations,
  otherGoals,
  sourceFacts,
  sources,
} from '../database/schema/index.ts';
import { toPublication } from '../sources/to-publication.ts';
import { registerRows } from './register-rows.ts';
import { seriesRows } from './series-rows.ts';
import { sourceFactRows } from './source-fact-rows.ts';
import { tableRows, type TableRows } from './table-rows.ts';

/** Every table of what came of the plan, with its rows. Departments have rows of their own in `sources`, `observations` and `events`. */
export function resultRows(plan: Plan): TableRows[] {
  const publications = new Map(plan.sources.map((source) => [source.id, publicationOf(source)]));
  const indicators = new Set(plan.indicators.map(({ id }) => id));
  const ofIndicators = [...plan.observations, ...plan.derived].filter(({ series }) => indicators.has(series));
  return [
    {
      ...tableRows(
        sources,
        plan.sources.map((source) => ({ ...source, url: source.url ?? '', origin: 'records' as const })),
      ),
      origin: 'records',
    },
    {
      ...tableRows(
        observations,
        ofIndicators.map((record) => observationRow(record, publications)),
      ),
      origin: 'records',
    },
    tableRows(
      otherGoals,
      plan.otherGoals.map((goal, position) => ({ ...goal, printed: goal.printed ?? '', position })),
    ),
    tableRows(
      contradictions,
      plan.contradictions.map((contradiction, position) => ({
        ...contradiction,
        position,
        concerns: contradiction.concerns.map((id) => concerned(plan, id)),
        sides: contradiction.sides.map((side) => sideOf(side, publications)),
      })),
    ),
    tableRows(
      contradictionConcerns,
      plan.contradictions.flatMap(({ id, concerns }) =>
        Array.from(new Set(concerns), (concerned, position) => ({ contradiction: id, concerned, position })),
      ),
    ),
    tableRows(
      leads,
      plan.leads.map((lead, position) => ({ ...lead, position })),
    ),
    {
      ...tableRows(
        events,
        plan.events.map((event, position) => ({ ...event, position, module: moduleOf(plan, event), origin: 'records' as const })),
      ),
      origin: 'records',
    },
    ...registerRows(plan, publications),
    seriesRows(plan, publications),
    tableRows(sourceFacts, sourceFactRows(plan)),
  ];
}

function observationRow(
  record: ObservationRecord | DerivedRecord,
  publications: ReadonlyMap<string, Publication>,
): typeof observations.$inferInsert {
  const isDerived = 'formula' in record;
  return {
    ...record,
    indicator: record.series,
    derived: isDerived,
    sameDefinition: record.definition === 'same',
    yearFrom: isDerived ? null : record.yearFrom,
    formula: isDerived ? { kind: record.formula.kind, text: record.formula.text } : null,
    inputs: isDerived ? record.inputs.map((input) => ({ ...input, source: publications.get(input.source)! })) : null,
    origin: 'records',
  };
}

/** Module of the project, or of the clause where there is none; the whole plan's where there is neither. */
function moduleOf(plan: Plan, { project, clause }: EventRecord): Owner {
  const owner = plan.projects.find(({ id }) => id === project) ?? plan.clauses.find(({ id }) => id === clause);
  return owner?.module ?? 'plan';
}

function publicationOf({ url, ...source }: Plan['sources'][number]): Publication {
  return toPublication({ ...source, url: url ?? '' });
}

function sideOf(
  { text, quotation, source, record }: ContradictionRecord['sides'][number],
  publications: ReadonlyMap<string, Publication>,
): Contradiction['sides'][number] {
  if (quotation !== null) return { text, source: { kind: 'clause', ...quotation }, record: null };
  return { text, source: publications.get(source ?? '')!, record };
}

/** The records are checked: an id that is no clause, indicator or project is an organisation's. */
function concerned(plan: Plan, id: string): Contradiction['concerns'][number] {
  const clause = plan.clauses.find((candidate) => candidate.id === id);
  if (clause) return { kind: 'clause', id, module: null, name: clause.title };
  const indicator = plan.indicators.find((candidate) => candidate.id === id);
  if (indicator) return { kind: 'indicator', id, module: indicator.module, name: indicator.name };
  const project = plan.projects.find((candidate) => candidate.id === id);
  if (project) return { kind: 'project', id, module: project.module, name: project.name };
  const organisation = plan.organisations.find((candidate) => candidate.id === id);
  return { kind: 'organisation', id, module: null, name: organisation?.name ?? null };
}
