import type { EventInput } from '@policy/api';
import type { events } from '../database/schema/index.ts';
import { checkSource } from './check-source.ts';
import type { Fault } from './fault.ts';
import type { References, SourceRow } from './references.ts';

type EventRow = typeof events.$inferInsert;

/**
 * Checks an event of a project as strictly as those of the plan's own records: the project exists, the date is no more
 * exact than what it is taken from, and what has happened did so before today.
 *
 * @param id of the record that it will be
 */
export function checkEvent(
  id: string,
  input: EventInput,
  references: References,
  today: Date,
): { checked: { row: EventRow; source: SourceRow | null } | null; faults: Fault[] } {
  const project = references.projects.get(input.project);
  if (project === undefined) {
    return { checked: null, faults: [{ field: 'project', value: input.project, reason: 'there is no project with this id' }] };
  }
  const { added, faults: sourceFaults } = checkSource(input.source, references.sources);
  const faults = [...sourceFaults, ...dateFaults(input, references.sources.get(input.source.id)?.published ?? null, today)];
  if (faults.length > 0) return { checked: null, faults };
  const { event: kind, date, dateFrom, knownAs, statement, confidence, source } = input;
  const row: EventRow = {
    id,
    // Where it stands is settled when it is written.
    position: 0,
    project: project.id,
    clause: project.clause,
    module: project.module,
    printed: project.name.zhHans,
    composed: project.composed,
    kind,
    date,
    dateFrom,
    knownAs,
    statement,
    sure: true,
    doubt: null,
    conflict: null,
    confidence,
    source: source.id,
    origin: 'department',
  };
  return { checked: { row, source: added }, faults: [] };
}

function dateFaults({ date, dateFrom, event }: EventInput, published: string | null, today: Date): Fault[] {
  if ((date === null) !== (dateFrom === null)) {
    return [{ field: 'dateFrom', value: dateFrom, reason: 'a date needs to say where it is from, and no date has no such place' }];
  }
  if (date === null) return [];
  const now = today.toISOString().slice(0, date.length);
  if (event !== 'planned' && date > now) return [{ field: 'date', value: date, reason: 'is in the future: only what is planned can be' }];
  if (dateFrom !== 'page' || date.length <= (published ?? '').length) return [];
  const dated = published === null ? 'has no date' : `is dated ${published} only`;
  return [{ field: 'date', value: date, reason: `is more exact than its source, which ${dated}` }];
}
