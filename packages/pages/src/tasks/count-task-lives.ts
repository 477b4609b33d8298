import type { LifeStatus } from '@policy/api';
import { livesOf } from '../stages/count-lives.ts';
import type { Task } from './task.ts';

/** How many of the projects among them have each status, the best known first, without statuses that none has. */
export function countTaskLives(tasks: Task[]): [LifeStatus, number][] {
  return livesOf(tasks.flatMap(({ life }) => (life ? [{ life }] : []))).map(({ status, count }) => [status, count]);
}
