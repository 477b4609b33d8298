import type { LifeStatus } from '@policy/api';
import { countLives, lifeStatuses } from '../stages/count-lives.ts';
import type { Task } from './task.ts';

/** How many of the projects among them have each status, the best known first, without statuses that none has. */
export function countTaskLives(tasks: Task[]): [LifeStatus, number][] {
  const counts = countLives(tasks.flatMap(({ life }) => (life ? [{ life }] : [])));
  return lifeStatuses.filter((status) => counts[status] > 0).map((status) => [status, counts[status]]);
}
