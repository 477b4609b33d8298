import type { Change, Owner } from '@policy/api';

/** What was published at once: one revision of the data, by one department, for one reason; or what a department said to the public. */
export interface Publication {
  /** Its place on the page of changes, which nothing later alters. */
  id: string;
  /** Null where it is no revision of the data. */
  revision: number | null;
  /** Number of its newest entry in the log. */
  entry: number;
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
  const publications = new Map<string, Publication>();
  for (const change of changes) {
    const { revision, time, department, reason } = change;
    const id = revision === null ? `e${change.id}` : `r${revision}`;
    const entry = Number(change.id);
    const publication = publications.get(id) ?? { id, revision, entry, time, department, reason, changes: [], isCut: false };
    if (change.kind !== 'proposal') publication.changes.push(change);
    publications.set(id, publication);
  }
  const last = [...publications.keys()].at(-1);
  return [...publications.values()].map((each) => ({ ...each, isCut: !isWhole && each.id === last && each.revision !== null }));
}
