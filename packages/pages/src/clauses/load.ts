import type { Owner } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, PageResult } from '@policy/module-kit';
import * as m from '@policy/words/messages';
import { moduleName, ownerOf } from '../names/module-name.ts';
import { moduleSections, type ModuleSection } from './module-sections.ts';

export interface ClausesProps {
  module: Owner;
  sections: ModuleSection[];
}

/** Reads which clauses the module shows, and what it has in each. */
export default async function loadClauses({ data, module: id, locale }: PageContext): Promise<PageResult<ClausesProps>> {
  const module = ownerOf(id);
  const [plan, projects, indicators] = await Promise.all([
    data.plan(),
    listAll(data.projects, { module }),
    listAll(data.indicators, { module }),
  ]);
  const field = moduleName(module, locale);
  return {
    props: { module, sections: moduleSections(plan.tree, module, projects, indicators) },
    head: {
      title: m.eyebrow({ what: m.clauses_title({}, { locale }), module: field }, { locale }),
      description: m.clauses_description({ module: field }, { locale }),
    },
  };
}
