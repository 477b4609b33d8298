import type { LifeStatus } from '@policy/api';

/** Id of the symbol of a status on the page, whose middle is its origin. */
export function markSymbol(status: LifeStatus): string {
  return `river-${status}`;
}
