import type { ClauseNode } from '@policy/api';
import { listAll, type ApiClient } from '@policy/api-client';
import type { Descriptor } from '@policy/module-kit/contract';
import { clausePath, indicatorPath, organisationPath, projectPath, sourcePath } from '@policy/ui';
import { samplePages, shellPages } from '../shell-pages.ts';

/** Pages of the shell that are for the moment (what is searched, what is about to be asked), or that show samples. */
const unlisted = ['search', 'ask', ...samplePages];

/**
 * Every page that the portal has, without base and locale: the shell's own, the modules' by what they say of themselves, and one for
 * each record.
 */
export async function pagePaths(data: ApiClient, descriptors: Iterable<Descriptor>): Promise<string[]> {
  const [plan, indicators, projects, organisations, sources] = await Promise.all([
    data.plan(),
    listAll(data.indicators, {}),
    listAll(data.projects, {}),
    listAll(data.organisations, {}),
    listAll(data.sources, {}),
  ]);
  const own = shellPages.filter(({ id, path }) => !path.includes(':') && !unlisted.includes(id)).map(({ path }) => path);
  const ofModules = [...descriptors].flatMap(({ id, pages }) =>
    pages.filter(({ path }) => !path.includes(':')).map(({ path }) => `/${id}${path === '/' ? '' : path}`),
  );
  return [
    ...own,
    ...ofModules,
    ...plan.tree.flatMap(withChildren).map(({ id }) => clausePath(id)),
    ...indicators.map(indicatorPath),
    ...projects.map(projectPath),
    ...organisations.map(({ id }) => organisationPath(id)),
    ...sources.map(({ id }) => sourcePath(id)),
  ];
}

function withChildren(node: ClauseNode): ClauseNode[] {
  return [node, ...node.children.flatMap(withChildren)];
}
