import type { ClauseNode, Implementation, Indicator, Measure, Owner, Programme, Project } from '@policy/api';
import type { Stage, StageGroup, StageWords } from './stage.ts';
import { projectsOf } from './stage.ts';

/** What stages are filled with. */
export interface StageRecords {
  tree: ClauseNode[];
  /** Those of all clauses that the module shows, whoever owns them. */
  projects: Project[];
  measures: Measure[];
  indicators: Indicator[];
  programmes: Programme[];
  /** How those projects were carried out. */
  implementation: Pick<Implementation, 'projects'>[];
}

/**
 * Fills the stages of a module's story. The rule, which the page states: a record belongs to the stage that names its clause, or else the
 * clause's section. An indicator whose clause no stage names stands in none.
 *
 * @throws when no stage names the clause of a project or measure, or two do
 */
export function placeInStages(words: StageWords[], module: Owner, { tree, ...records }: StageRecords): Stage[] {
  const nodes = new Map(tree.flatMap((chapter) => chapter.children.flatMap(withChildren)).map((node) => [node.id, node]));
  const placed = [...records.projects, ...records.measures].map(({ clause }) => clause);
  for (const clause of placed) if (!stageOf(clause, words)) throw new Error(`No stage names clause ${clause}.`);

  return words.map((stage) => {
    const isHere = ({ clause }: { clause: string }) => stageOf(clause, words) === stage;
    const groups = groupByClause(records.projects.filter(isHere), stage, nodes);
    const here = projectsOf({ groups });
    const own = here.filter((project) => project.module === module);
    const countIn = (programme: string | null) => own.filter((project) => project.programme === programme).length;
    return {
      id: stage.id,
      title: stage.title,
      says: stage.says,
      groups,
      measures: records.measures.filter(isHere),
      indicators: records.indicators.filter(isHere),
      programmes: records.programmes
        .map((programme) => ({ programme, projects: countIn(programme.id) }))
        .filter(({ projects }) => projects > 0),
      outsideProgrammes: countIn(null),
      carriedOut: countRecords(here, records.implementation),
    };
  });
}

function countRecords(projects: Project[], records: Pick<Implementation, 'projects'>[]): Record<string, number> {
  const named = records.flatMap((record) => record.projects.map(({ id }) => id));
  const counts = projects.map(({ id }): [string, number] => [id, named.filter((each) => each === id).length]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** The stage that names a clause, or else its section. */
function stageOf(clause: string, words: StageWords[]): StageWords | null {
  const section = clause.split('.').slice(0, 2).join('.');
  for (const id of new Set([clause, section])) {
    const naming = words.filter(({ clauses }) => clauses.includes(id));
    if (naming.length > 1) throw new Error(`Clause ${id} is named by the stages ${naming.map((stage) => stage.id).join(' and ')}.`);
    if (naming[0]) return naming[0];
  }
  return null;
}

function groupByClause(projects: Project[], stage: StageWords, nodes: Map<string, ClauseNode>): StageGroup[] {
  const placeIn = (clause: string) => {
    const place = stage.clauses.findIndex((id) => id === clause || clause.startsWith(`${id}.`));
    return place === -1 ? stage.clauses.length : place;
  };
  const inPlan = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
  const clauses = [...new Set(projects.map(({ clause }) => clause))].sort((a, b) => placeIn(a) - placeIn(b) || inPlan(a, b));
  return clauses.map((clause) => ({
    clause,
    name: stage.short?.[clause] ?? nodes.get(clause)?.title ?? { zhHans: clause, zhHant: clause, en: clause },
    projects: projects.filter((project) => project.clause === clause),
  }));
}

function withChildren(node: ClauseNode): ClauseNode[] {
  return [node, ...node.children.flatMap(withChildren)];
}
