import type { Indicator, Owner, Programme } from '@policy/api';
import { listAll } from '@policy/api-client';
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

/** Reads the overview of the context's module. For the `load.ts` of a module's own overview page. */
export async function loadOverview({ data, module: id }: Pick<PageContext, 'data' | 'module'>): Promise<Overview> {
  const module = ownerOf(id);
  const [plan, indicators, projects, programmes] = await Promise.all([
    data.plan(),
    listAll(data.indicators, { module }),
    listAll(data.projects, { module }),
    listAll(data.programmes, {}),
  ]);
  const countIn = (id: string | null): number => projects.filter(({ programme }) => programme === id).length;
  return {
    module,
    indicators,
    programmes: programmes.map((programme) => ({ programme, projects: countIn(programme.id) })).filter((each) => each.projects > 0),
    projects: projects.length,
    outsideProgrammes: countIn(null),
    sections: moduleSections(plan.tree, module, projects, indicators),
  };
}
