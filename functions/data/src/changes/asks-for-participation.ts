import { participationKinds } from '@policy/api';

/**
 * Whether filters of the log ask for what departments say to the public too: answers, consultations, opinions. That belongs to no
 * revision, so such an answer is only of now.
 */
export function asksForParticipation(filters: {
  with?: string | undefined;
  kind?: string | undefined;
  about?: string | undefined;
}): boolean {
  const isOne = (kind: string) => (participationKinds as readonly string[]).includes(kind);
  const kinds = filters.kind?.split(',') ?? [];
  return filters.with === 'participation' || kinds.some(isOne) || isOne(filters.about?.split(':')[0] ?? '');
}
