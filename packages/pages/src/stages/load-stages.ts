import type { ClauseNode, Owner, Project } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext } from '@policy/module-kit';
import { ownerOf } from '../names/module-name.ts';
import { overviewOf, readModule, type Overview } from '../overview/load-overview.ts';
import { placeInStages } from './place-in-stages.ts';
import type { Stage, StageWords } from './stage.ts';

/**
 * Reads the overview of the context's module and fills the stages of its story: with the module's own records, and with the projects of
 * clauses that it shows besides. For the `load.ts` of a module's own first page.
 *
 * @throws when a record of the module has no stage, or two
 */
export async function loadStages(
  { data, module: id }: Pick<PageContext, 'data' | 'module'>,
  words: StageWords[],
): Promise<{ overview: Overview; stages: Stage[] }> {
  const module = ownerOf(id);
  const [records, measures, implementation] = await Promise.all([
    readModule(data, module),
    listAll(data.measures, { module }),
    listAll(data.implementation, { filter: 'projects.id:exists:true', fields: 'projects' }),
  ]);
  const shown = clausesShownBesides(records.tree, module).map((clause) => listAll(data.projects, { clause }));
  const projects: Project[] = [...records.projects, ...(await Promise.all(shown)).flat()];
  return {
    overview: overviewOf(module, records),
    stages: placeInStages(words, module, { ...records, projects, measures, implementation }),
  };
}

/** Clauses that a module shows though another owns them. */
function clausesShownBesides(nodes: ClauseNode[], module: Owner): string[] {
  return nodes.flatMap((node) => [
    ...(node.kind === 'item' && node.module !== module && node.modules.includes(module) ? [node.id] : []),
    ...clausesShownBesides(node.children, module),
  ]);
}
