import type { Event } from '@policy/api';
import { toPublication } from '../sources/to-publication.ts';
import type { EventRow } from './find-events.ts';

/** The event as the API shows it. */
export function toEvent(row: EventRow): Event {
  const { id, of, clause, module, printed, composed, kind, date, dateFrom, knownAs, statement, sure, doubt, conflict, confidence } = row;
  return {
    ...{ id, project: of, clause, module, printed, composed, kind, date, dateFrom, knownAs, statement, sure, doubt, conflict, confidence },
    source: toPublication(row.publication),
  };
}
