import type { Result, Status } from '@policy/api';

/** What is known before what is not. */
const order: Status[] = ['achieved', 'on-track', 'missed', 'behind', 'no-data', 'not-assessable'];

/** The statuses that occur, each with how many there are. */
export function statusRows(targets: Pick<Result, 'status'>[]): { status: Status; count: number }[] {
  return order
    .map((status) => ({ status, count: targets.filter((target) => target.status === status).length }))
    .filter(({ count }) => count > 0);
}
