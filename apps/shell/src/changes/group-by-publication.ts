import type { Change, Owner } from '@policy/api';

/** What was published at once: one revision of the data, by one department, for one reason. */
export interface Publication {
  revision: number;
  /** RFC 3339. */
  time: string;
  /** Null where the portal itself acted. */
  department: Owner | null;
  reason: string;
  /** The records, without the proposal that brought them. */
  changes: Change[];
  /** True where more of it may follow than is known here. */
  isCut: boolean;
}

/**
 * Puts the entries of the log together that were published at once.
 *
 * @param changes newest first, as the API gives them
 * @param isWhole whether the log ends with them; else the last publication may have more
 */
export function groupByPublication(changes: readonly Change[], isWhole: boolean): Publication[] {
  const publications = new Map<number, Publication>();
  for (const change of changes) {
    const { revision, time, department, reason } = change;
    const publication = publications.get(revision) ?? { revision, time, department, reason, changes: [], isCut: false };
    if (change.kind !== 'proposal') publication.changes.push(change);
    publications.set(revision, publication);
  }
  const groups = [...publications.values()];
  return groups.map((publication, index) => ({ ...publication, isCut: !isWhole && index === groups.length - 1 }));
}
