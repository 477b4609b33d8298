import type { ClauseNode, LifeStatus, Locale, Owner, Programme, ProjectFacets, ProjectKind } from '@policy/api';
import { moduleName, projectKindName } from '@policy/pages';
import { lifeStatusName, readText } from '@policy/ui';
import type { ExplorerFilter } from './explorer-state.ts';

/** One value of a filter, with the number of projects that it would show. */
export interface Choice {
  value: string;
  name: string;
  count: number;
}

export type ExplorerChoices = Record<ExplorerFilter, Choice[]>;

/** What each filter can be set to without leading to nothing: programmes and clauses in the order of the plan, all else commonest first. */
export function explorerChoices(facets: ProjectFacets, programmes: Programme[], tree: ClauseNode[], locale: Locale): ExplorerChoices {
  const ofProgramme = new Map(facets.programme.map(({ value, count }) => [value, count]));
  return {
    module: facets.module.map((each) => ({ ...each, name: moduleName(each.value as Owner, locale) })),
    programme: programmes
      .filter(({ id }) => ofProgramme.has(id))
      .map(({ id, name }) => ({ value: id, name: readText(name, locale).text, count: ofProgramme.get(id)! })),
    kind: facets.kind.map((each) => ({ ...each, name: projectKindName(each.value as ProjectKind, locale) })),
    status: facets.status.map((each) => ({ ...each, name: lifeStatusName(each.value as LifeStatus, locale) })),
    organisation: facets.organisation.map((each) => ({ ...each, name: readText(each.name, locale).text })),
    clause: clauseChoices(tree, facets.clause, locale),
  };
}

/** The clauses that have projects; chapters and sections count those of all clauses below them. */
export function clauseChoices(tree: ClauseNode[], counts: ProjectFacets['clause'], locale: Locale): Choice[] {
  return tree.flatMap((node) => {
    const below = counts.filter(({ value }) => value === node.id || value.startsWith(`${node.id}.`));
    const count = below.reduce((sum, each) => sum + each.count, 0);
    if (count === 0) return [];
    return [{ value: node.id, name: clauseName(node, locale), count }, ...clauseChoices(node.children, counts, locale)];
  });
}

/** Number and title of a clause. */
export function clauseName({ id, title }: Pick<ClauseNode, 'id' | 'title'>, locale: Locale): string {
  return title ? `${id} ${readText(title, locale).text}` : id;
}
