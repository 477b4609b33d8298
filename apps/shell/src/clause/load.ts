import { ApiError, listAll, type ApiClient } from '@policy/api-client';
import type {
  Clause,
  ClauseNode,
  Contradiction,
  Defect,
  Event,
  Fact,
  Implementation,
  Indicator,
  Measure,
  Programme,
  Project,
} from '@policy/api';
import { notFound, type NotFound, type PageContext, type Rendered } from '@policy/module-kit';
import { readQuoteRange, readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { clauseBody } from '../plan/clause-body.ts';
import { isClauseId } from '../plan/clause-id.ts';
import { findNode } from '../plan/find-node.ts';

export interface ClauseProps {
  clause: Clause;
  /** What a chapter or section holds. */
  contents: ClauseNode[];
  programmes: Programme[];
  /** Those with a target, a baseline or a relation here. */
  indicators: Indicator[];
  /** Of the clause, and of a section’s clauses; a chapter’s stand in its sections. */
  projects: Project[];
  measures: Measure[];
  facts: Fact[];
  /** What happened to things that the clause names and that are no projects of their own. */
  events: Event[];
  /** Money, acts and quantities; who was to do it and by when stands in the clause. */
  implementation: Implementation[];
  /** Of the clause and of those below it. */
  defects: Defect[];
  /** Where documents disagree about the clause itself. */
  contradictions: Contradiction[];
  /** The span to highlight, if the address names one. */
  quote: { start: number; end: number } | null;
}

export default async function load({ data, locale, params, query }: PageContext): Promise<Rendered<ClauseProps> | NotFound> {
  const id = params['clause'] ?? '';
  if (!isClauseId(id)) return notFound();
  try {
    const [clause, records, defects, contradictions] = await Promise.all([
      data.clause(id),
      readRecords(data, id),
      listAll(data.defects, { clause: id }),
      listAll(data.contradictions, { concerns: id }),
    ]);
    const title = clause.title ? `${id} ${readText(clause.title, locale).text}` : m.shell_clause({ id }, { locale });
    return {
      props: {
        clause,
        contents: clause.children.length > 0 ? (findNode((await data.plan()).tree, id)?.children ?? []) : [],
        programmes: await namedProgrammes(data, clause),
        ...records,
        indicators: records.indicators.filter((indicator) => concerns(indicator, clause)),
        defects,
        contradictions,
        quote: quoteWithin(clause, query.get('quote')),
      },
      head: { title, description: describe(clause, locale) || title },
    };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return notFound();
    throw error;
  }
}

/** What the clause itself tells. */
const leadKinds = ['lead-department', 'participants', 'schedule'];

/** All indicators, and what is filed under the clause; for a chapter that would be half of the plan. */
async function readRecords(data: ApiClient, id: string) {
  const isChapter = !id.includes('.');
  const [indicators, projects, measures, facts, events, implementation] = await Promise.all([
    listAll(data.indicators, {}),
    isChapter ? [] : listAll(data.projects, { clause: id }),
    isChapter ? [] : listAll(data.measures, { clause: id }),
    isChapter ? [] : listAll(data.facts, { clause: id }),
    isChapter ? [] : listAll(data.events, { clause: id }),
    isChapter ? [] : listAll(data.implementation, { clause: id }),
  ]);
  return {
    ...{ indicators, projects, measures, facts },
    events: events.filter(({ project }) => project === null),
    implementation: implementation.filter(({ kind }) => !leadKinds.includes(kind)),
  };
}

/** Filed here or below, or quoting this clause for one of its figures. */
function concerns(indicator: Indicator, { id, records }: Clause): boolean {
  const isFiledHere = indicator.clause === id || indicator.clause.startsWith(`${id}.`);
  return isFiledHere || records.some((record) => record.kind === 'indicator' && record.id === indicator.id);
}

async function namedProgrammes(data: ApiClient, { records }: Clause): Promise<Programme[]> {
  const ids = new Set(records.filter(({ kind }) => kind === 'programme').map((record) => record.id));
  if (ids.size === 0) return [];
  return (await listAll(data.programmes, {})).filter((programme) => ids.has(programme.id));
}

function quoteWithin({ text }: Clause, parameter: string | null): ClauseProps['quote'] {
  const quote = readQuoteRange(parameter);
  return quote && quote.end <= (text?.zhHans.length ?? 0) ? quote : null;
}

/** The beginning of the clause without its title, as long as search engines show it. */
function describe(clause: Clause, locale: PageContext['locale']): string {
  return Array.from(clauseBody(clause, locale).text).slice(0, 150).join('');
}
