import type { ClauseNode, Indicator, Owner, Project } from '@policy/api';

/** A clause of the contents with what the module has in it. */
export interface ListedClause {
  clause: ClauseNode;
  projects: number;
  indicators: number;
}

/** A section of the plan with those of its clauses that a module shows. */
export interface ModuleSection {
  section: ClauseNode;
  clauses: ListedClause[];
}

/** Picks from the plan's contents the sections that a module has clauses in, in the order of the plan. */
export function moduleSections(tree: ClauseNode[], module: Owner, projects: Project[], indicators: Indicator[]): ModuleSection[] {
  const countIn = (records: { clause: string }[], id: string): number => records.filter(({ clause }) => clause === id).length;
  const sections = tree.flatMap((chapter) => chapter.children.filter(({ kind }) => kind === 'section'));
  return sections
    .map((section) => ({
      section,
      clauses: section.children
        .filter((clause) => clause.modules.includes(module))
        .map((clause) => ({ clause, projects: countIn(projects, clause.id), indicators: countIn(indicators, clause.id) })),
    }))
    .filter(({ clauses }) => clauses.length > 0);
}
