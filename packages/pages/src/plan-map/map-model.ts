import type { ClauseNode, Fact, Indicator, Measure, Owner, Project, Status, Text } from '@policy/api';

/**
 * The most telling thing that is known of a clause. The first three are for clauses that set a target: all that can be judged are
 * reached, one is not, none can be judged.
 */
export const knowns = ['reached', 'missed', 'open', 'projects', 'measures', 'figures', 'nothing'] as const;
export type Known = (typeof knowns)[number];

/** A clause as the map shows it. */
export interface MapClause {
  id: string;
  title: Text | null;
  /** A paragraph stands in a chapter that has no numbered clauses. */
  kind: 'item' | 'paragraph';
  known: Known;
  /** Those that the clause sets a target for. */
  indicators: { id: string; module: Owner; name: Text; status: Status }[];
  projects: number;
  measures: number;
  /** Facts, and baselines of indicators. */
  figures: number;
}

export interface MapSection {
  id: string;
  title: Text | null;
  clauses: MapClause[];
}

export interface MapChapter {
  id: string;
  title: Text | null;
  sections: MapSection[];
}

/** What the map is made of. */
export interface MapRecords {
  indicators: Indicator[];
  projects: Project[];
  measures: Measure[];
  facts: Fact[];
}

/** The notice that brings the plan: part of the document, not of the plan. */
const noticeChapter = '0';

/**
 * The whole plan by what is known of its clauses: numbered clauses, and in a section without them its paragraphs.
 */
export function mapPlan(tree: ClauseNode[], records: MapRecords): MapChapter[] {
  const chapters = tree.filter(({ id }) => id !== noticeChapter);
  return chapters.map(({ id, title, children }) => ({
    id,
    title,
    sections: children
      .filter(({ kind }) => kind === 'section')
      .map((section) => ({
        id: section.id,
        title: section.title,
        clauses: clausesOf(section).map((clause) => mapClause(clause, records)),
      })),
  }));
}

/** How many clauses of the map there are of each kind. */
export function countKnown(chapters: MapChapter[]): Record<Known, number> {
  const counts: Record<Known, number> = { reached: 0, missed: 0, open: 0, projects: 0, measures: 0, figures: 0, nothing: 0 };
  for (const { known } of clausesOfMap(chapters)) counts[known] += 1;
  return counts;
}

/** All clauses of the map, in the order of the plan. */
export function clausesOfMap(chapters: MapChapter[]): MapClause[] {
  return chapters.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses));
}

function clausesOf({ children }: ClauseNode): ClauseNode[] {
  const items = children.filter(({ kind }) => kind === 'item');
  return items.length > 0 ? items : children;
}

function mapClause({ id, title, kind }: ClauseNode, records: MapRecords): MapClause {
  const isHere = ({ clause }: { clause: string }) => clause === id;
  const baselines = records.indicators.filter(({ baseline }) => baseline?.source.kind === 'clause' && isHere(baseline.source));
  const found = {
    indicators: records.indicators.flatMap((indicator) => {
      const status = statusSetBy(indicator, id);
      return status === null ? [] : [{ id: indicator.id, module: indicator.module, name: indicator.name, status }];
    }),
    projects: records.projects.filter(isHere).length,
    measures: records.measures.filter(isHere).length,
    figures: records.facts.filter(isHere).length + baselines.length,
  };
  return { id, title, kind: kind === 'item' ? 'item' : 'paragraph', known: mostTelling(found), ...found };
}

function mostTelling({
  indicators,
  projects,
  measures,
  figures,
}: Pick<MapClause, 'indicators' | 'projects' | 'measures' | 'figures'>): Known {
  const statuses = indicators.map(({ status }) => status);
  if (statuses.some((status) => status === 'missed' || status === 'behind')) return 'missed';
  if (statuses.some((status) => status === 'achieved' || status === 'on-track')) return 'reached';
  if (statuses.length > 0) return 'open';
  if (projects > 0) return 'projects';
  if (measures > 0) return 'measures';
  return figures > 0 ? 'figures' : 'nothing';
}

/** Status of the last target that a clause sets for an indicator; for an indicator without numbers that of its clause; null elsewhere. */
function statusSetBy({ clause, targets, status }: Indicator, id: string): Status | null {
  const own = targets.findLast(({ source }) => source.kind === 'clause' && source.clause === id);
  if (own) return own.status;
  return clause === id ? status : null;
}
