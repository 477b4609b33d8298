import type { ProjectKind, Text } from '@policy/api';
import type { Page } from '@policy/module-kit';

/** What a module says of itself on its first page. */
export interface OverviewWords {
  title: Text;
  lead: Text;
  description: Text;
  /** What stands out in this module, group by group, in the order in which a reader should meet it. */
  groups: { title: Text; kinds: ProjectKind[] }[];
  /** Widgets of other modules that belong here too, each with its title; one that is absent leaves no gap. */
  neighbours?: Neighbour[];
}

export interface Neighbour {
  title: Text;
  module: string;
  widget: string;
  query: Record<string, string>;
}

/**
 * The first page of a module, made from its own words and groups and from what the data says of it.
 *
 * @param importWords imports the file whose default export has the words; lazily, so that no browser loads them
 */
export function overviewPage(importWords: () => Promise<{ default: OverviewWords }>): Page {
  return {
    id: 'overview',
    path: '/',
    component: () => import('./OverviewPage.vue'),
    load: async () => {
      const [{ default: loaderOf }, { default: words }] = await Promise.all([import('./load.ts'), importWords()]);
      return { default: loaderOf(words) };
    },
  };
}
