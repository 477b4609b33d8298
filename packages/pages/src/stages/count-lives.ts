import type { LifeStatus, Project } from '@policy/api';

/** What can have become of a project, the best known first. */
export const lifeStatuses: LifeStatus[] = ['in-operation', 'built', 'under-way', 'changed', 'dropped', 'not-yet-sourced'];

/** How many projects there are of each status. */
export function countLives(projects: Pick<Project, 'life'>[]): Record<LifeStatus, number> {
  const counts = { 'in-operation': 0, built: 0, 'under-way': 0, changed: 0, dropped: 0, 'not-yet-sourced': 0 };
  for (const { life } of projects) counts[life.status] += 1;
  return counts;
}

/** How many projects have one status. */
export interface LifeCount {
  status: LifeStatus;
  count: number;
}

/** The statuses that occur, the best known first, each with how many projects have it. */
export function livesOf(projects: Pick<Project, 'life'>[]): LifeCount[] {
  const counts = countLives(projects);
  return lifeStatuses.map((status) => ({ status, count: counts[status] })).filter(({ count }) => count > 0);
}

/** Projects of which a source tells what became of them, the best known first. */
export function knownOf<Kind extends Pick<Project, 'life'>>(projects: Kind[]): Kind[] {
  return lifeStatuses.slice(0, -1).flatMap((status) => projects.filter(({ life }) => life.status === status));
}
