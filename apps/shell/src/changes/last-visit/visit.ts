/** What the browser keeps of a reader’s visits: revisions of the data, and times in milliseconds. */
export interface Visit {
  /** The newest revision that the visit before this one saw; null at the first visit. */
  since: number | null;
  /** When the visit before this one ended; null at the first visit. */
  ended: number | null;
  /** The newest revision that this visit saw. */
  seen: number;
  /** When the reader was last here. */
  at: number;
}

/** Who is away for so long, in milliseconds, begins another visit when they come back. */
const away = 30 * 60_000;

/**
 * The visit of a reader who looks now: still the same one, or the next.
 *
 * @param kept what the browser kept; null where it kept nothing
 * @param latest the newest revision that the page shows
 */
export function nextVisit(kept: Visit | null, latest: number, now: number): Visit {
  if (kept === null) return { since: null, ended: null, seen: latest, at: now };
  const seen = Math.max(kept.seen, latest);
  if (now - kept.at <= away) return { ...kept, seen, at: now };
  return { since: kept.seen, ended: kept.at, seen, at: now };
}

/** How many publications are new to this visit. */
export function countNew({ since }: Visit, latest: number): number {
  return since === null ? 0 : Math.max(0, latest - since);
}

/** Reads what was kept; null for anything else. */
export function readVisit(text: string | null): Visit | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Visit> | null;
    const { since = null, ended = null, seen, at } = kept ?? {};
    return typeof seen === 'number' && typeof at === 'number' ? { since, ended, seen, at } : null;
  } catch {
    return null;
  }
}
