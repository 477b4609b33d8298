import type { Texts } from '../../assemble/texts.ts';
import type { EventRecord } from '../../register-records.ts';
import type { EventEntry } from '../entries/event.ts';

/** The events as records: those of one thing together, in the order in which the file first names it, each by its date. */
export function assembleEvents(entries: EventEntry[], texts: Texts): EventRecord[] {
  const things = new Map<string, EventEntry[]>();
  for (const entry of entries) {
    const thing = entry.project ?? `${entry.clause} ${entry.printed}`;
    things.set(thing, [...(things.get(thing) ?? []), entry]);
  }
  return [...things.values()].flatMap((ofThing) => ofThing.toSorted(byDate)).map((entry) => assembleEvent(entry, texts));
}

/** Whatever has no date goes last. */
function byDate(a: EventEntry, b: EventEntry): number {
  return (a.date ?? '9') < (b.date ?? '9') ? -1 : Number((a.date ?? '9') > (b.date ?? '9'));
}

function assembleEvent(entry: EventEntry, { text, optional }: Texts): EventRecord {
  const { id, project, clause, printed, composed, event, date, dateFrom, identity, confidence, source } = entry;
  return {
    id,
    project,
    clause,
    printed,
    composed,
    kind: event,
    date,
    dateFrom,
    knownAs: optional(entry.knownAs ?? undefined),
    statement: text(entry.statement),
    sure: identity.sure,
    doubt: optional(identity.doubt ?? undefined),
    conflict: optional(entry.conflict ?? undefined),
    confidence,
    source,
  };
}
