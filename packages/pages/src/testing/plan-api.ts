import type { ClauseNode, LifeStatus, Measure, Programme, Project, ProjectDetail } from '@policy/api';
import type { ApiClient } from '@policy/api-client';
import { sampleApi } from './sample-api.ts';

interface Place {
  clause: string;
  start: number;
  end: number;
}

/** What `loadPlan` of @policy/plan returns, as far as pages ask for it. */
export interface PlanRecords {
  clauses: (Omit<ClauseNode, 'children'> & { parent: string | null })[];
  projects: (Omit<Project, 'organisations' | 'life' | 'knownAs' | 'source'> & Place)[];
  measures: (Omit<Measure, 'programme' | 'organisations' | 'source'> & Place)[];
  programmes: (Omit<Programme, 'clause' | 'projects' | 'source'> & Place & { section: string })[];
}

/**
 * A client of the data API that answers from the records of the whole plan, as `sampleApi` does from a few; without indicators.
 *
 * @param lives what became of projects, by id; of the others nothing is known
 */
export function planApi(plan: PlanRecords, lives: Record<string, LifeStatus> = {}): ApiClient {
  return sampleApi({
    tree: childrenOf(null, plan),
    indicators: [],
    projects: plan.projects.map((project) => projectOf(project, lives[project.id] ?? 'not-yet-sourced')),
    measures: plan.measures.map((measure) => ({
      ...measure,
      programme: null,
      organisations: [],
      source: { kind: 'clause', clause: measure.clause, quote: measure.quote, start: measure.start, end: measure.end },
    })),
    programmes: plan.programmes.map(({ section, ...programme }) => ({
      ...programme,
      clause: section,
      source: { kind: 'clause', clause: programme.clause, quote: programme.quote, start: programme.start, end: programme.end },
      projects: plan.projects.filter((project) => project.programme === programme.id).length,
    })),
  });
}

function childrenOf(parent: string | null, plan: PlanRecords): ClauseNode[] {
  return plan.clauses
    .filter((clause) => clause.parent === parent)
    .map(({ id, kind, title, editorial, module, modules }) => ({
      id,
      kind,
      title,
      editorial,
      module,
      modules,
      children: childrenOf(id, plan),
    }));
}

function projectOf(project: PlanRecords['projects'][number], status: LifeStatus): ProjectDetail {
  const { clause, quote, start, end } = project;
  return {
    ...project,
    organisations: [],
    life: { status, reasons: [], rule: 'life@1', decidedBy: null, date: null },
    knownAs: [],
    events: [],
    source: { kind: 'clause', clause, quote, start, end },
  };
}
