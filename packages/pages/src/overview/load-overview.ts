import type { ClauseNode, Indicator, Owner, Programme, Project } from '@policy/api';
import { listAll, type ApiClient } from '@policy/api-client';
import type { PageContext } from '@policy/module-kit';
import { moduleSections, type ModuleSection } from '../clauses/module-sections.ts';
import { ownerOf } from '../names/module-name.ts';

/** What a module's overview shows besides its own words. */
export interface Overview {
  module: Owner;
  indicators: Indicator[];
  /** Programmes with projects of the module, in the order of the plan. */
  programmes: { programme: Programme; projects: number }[];
  projects: number;
  /** Projects that no programme names: those of chapters 3 and 5. */
  outsideProgrammes: number;
  sections: ModuleSection[];
}

/** The records of a module that its first page is made of. */
export interface ModuleRecords {
  tree: ClauseNode[];
  indicators: Indicator[];
  projects: Project[];
  /** All of the plan. */
  programmes: Programme[];
}

/** Reads the overview of the context's module. For the `load.ts` of a module's own overview page. */
export async function loadOverview({ data, module: id }: Pick<PageContext, 'data' | 'module'>): Promise<Overview> {
  const module = ownerOf(id);
  return overviewOf(module, await readModule(data, module));
}

/** Reads the records that a module's overview is made of. */
export async function readModule(data: ApiClient, module: Owner): Promise<ModuleRecords> {
  const [{ tree }, indicators, projects, programmes] = await Promise.all([
    data.plan(),
    listAll(data.indicators, { module }),
    listAll(data.projects, { module }),
    listAll(data.programmes, {}),
  ]);
  return { tree, indicators, projects, programmes };
}

/** What a module's overview shows of its records. */
export function overviewOf(module: Owner, { tree, indicators, projects, programmes }: ModuleRecords): Overview {
  const countIn = (id: string | null): number => projects.filter(({ programme }) => programme === id).length;
  return {
    module,
    indicators,
    programmes: programmes.map((programme) => ({ programme, projects: countIn(programme.id) })).filter((each) => each.projects > 0),
    projects: projects.length,
    outsideProgrammes: countIn(null),
    sections: moduleSections(tree, module, projects, indicators),
  };
}
