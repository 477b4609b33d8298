/** How far the log of changes had come when a page was made. */
export interface LogMark {
  /** Number of its newest entry. */
  entry: number;
  /** How often something had been published or said by then. */
  count: number;
}

/** What the browser keeps of a reader’s visits: how far the log had come, and times in milliseconds. */
export interface Visit {
  /** What the visit before this one saw; null at the first visit. */
  since: LogMark | null;
  /** When the visit before this one ended; null at the first visit. */
  ended: number | null;
  /** What this visit saw. */
  seen: LogMark;
  /** When the reader was last here. */
  at: number;
}

/** Who is away for so long, in milliseconds, begins another visit when they come back. */
const away = 30 * 60_000;

/**
 * The visit of a reader who looks now: still the same one, or the next.
 *
 * @param kept what the browser kept; null where it kept nothing
 * @param latest how far the log has come for the page
 */
export function nextVisit(kept: Visit | null, latest: LogMark, now: number): Visit {
  if (kept === null) return { since: null, ended: null, seen: latest, at: now };
  const seen = kept.seen.entry > latest.entry ? kept.seen : latest;
  if (now - kept.at <= away) return { ...kept, seen, at: now };
  return { since: kept.seen, ended: kept.at, seen, at: now };
}

/** How often something was published or said that is new to this visit. */
export function countNew({ since }: Visit, latest: LogMark): number {
  return since === null ? 0 : Math.max(0, latest.count - since.count);
}

/** Reads what was kept; null for anything else. */
export function readVisit(text: string | null): Visit | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Visit> | null;
    const { since = null, ended = null, seen, at } = kept ?? {};
    return isMark(seen) && (since === null || isMark(since)) && typeof at === 'number' ? { since, ended, seen, at } : null;
  } catch {
    return null;
  }
}

function isMark(kept: Partial<LogMark> | undefined): kept is LogMark {
  return typeof kept?.entry === 'number' && typeof kept.count === 'number';
}
