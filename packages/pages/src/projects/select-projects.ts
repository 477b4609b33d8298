import type { ListedProject } from './listed-project.ts';
import type { ProjectFilter } from './project-filter.ts';

/** Projects on one page of the list. */
export const pageLength = 40;

export interface ProjectSelection {
  /** Number of all that match. */
  count: number;
  /** Those on this page. */
  projects: ListedProject[];
  /** The page shown: the last one where the filter asks for one beyond. */
  page: number;
  pages: number;
}

/** Filters and cuts the list. Server and browser use this same function, so they cannot disagree. */
export function selectProjects(projects: ListedProject[], { programme, kind, page }: ProjectFilter): ProjectSelection {
  const matching = projects.filter(
    (project) => (programme === '' || project.programme === programme) && (kind === '' || project.kind === kind),
  );
  const pages = Math.max(1, Math.ceil(matching.length / pageLength));
  const shown = Math.min(page, pages);
  return { count: matching.length, projects: matching.slice((shown - 1) * pageLength, shown * pageLength), page: shown, pages };
}
