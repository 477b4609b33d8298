import type { D1Database } from '@cloudflare/workers-types';
import type { ProposalContent } from '@policy/api';
import { checkEvent } from '../checks/check-event.ts';
import { checkObservation } from '../checks/check-observation.ts';
import { checkSource } from '../checks/check-source.ts';
import type { Fault } from '../checks/fault.ts';
import { findReferences, type References, type SourceRow } from '../checks/references.ts';
import { conflicting, noSuchRecord, unprocessable } from '../http/problem.ts';
import { requireOwn, type Actor } from '../tokens/actor.ts';
import { findPublished } from './find-published.ts';
import type { Item } from './items.ts';

type Added = Extract<ProposalContent, { action: 'add' }>['record'];

/**
 * Checks what is proposed and brings it into the form in which it will be written.
 *
 * @throws 403 where it concerns another department's record, 404 where there is no such record, 409 where the record has
 *   changed since it was read, 422 with every fault
 */
export async function checkContent(database: D1Database, actor: Actor, content: ProposalContent): Promise<Item[]> {
  if (content.action === 'withdraw') return [await checkWithdrawal(database, actor, content)];
  const { record } = content;
  const references = await findReferences(database, {
    indicators: record.kind === 'observation' ? [record.indicator] : [],
    projects: record.kind === 'event' ? [record.project] : [],
    sources: [record.kind === 'source' ? record.id : record.source.id],
  });
  if (content.action === 'revise') await requireUnchanged(database, actor, { ...content, kind: content.record.kind });
  const id = content.action === 'revise' ? content.id : newId(record);
  return checkRecord(actor, content.action, id, record, references);
}

function checkRecord(actor: Actor, action: 'add' | 'revise', id: string, record: Added, references: References): Item[] {
  switch (record.kind) {
    case 'source': {
      if (references.sources.has(record.id))
        throw conflicting(`There is a source with the id “${record.id}” already: attach it by its id.`);
      const { kind: _, ...attached } = record;
      const { added, faults } = checkSource(attached, references.sources);
      refuse(faults.map((fault) => ({ ...fault, field: fault.field.replace(/^source\./u, '') })));
      return added === null ? [] : [sourceItem(added, actor)];
    }
    case 'observation': {
      const indicator = references.indicators.get(record.indicator);
      if (indicator) requireOwn(actor, indicator.module, `The indicator “${indicator.id}”`);
      const { checked, faults } = checkObservation(id, record, references);
      refuse(faults);
      const { row, source } = checked!;
      return [
        ...(source === null ? [] : [sourceItem(source, actor)]),
        { kind: 'observation', action, record: id, row, module: indicator!.module, clause: indicator!.clause, indicator: row.indicator },
      ];
    }
    case 'event': {
      const project = references.projects.get(record.project);
      if (project) requireOwn(actor, project.module, `The project “${project.id}”`);
      const { checked, faults } = checkEvent(id, record, references, new Date());
      refuse(faults);
      const { row, source } = checked!;
      return [
        ...(source === null ? [] : [sourceItem(source, actor)]),
        { kind: 'event', action, record: id, row, module: project!.module, clause: project!.clause, project: project!.id },
      ];
    }
  }
}

/** The record must be the department's, and as it was when it was read. */
async function requireUnchanged(
  database: D1Database,
  actor: Actor,
  { kind, id, basedOn }: { kind: 'observation' | 'event'; id: string; basedOn: number },
) {
  const found = await findPublished(database, kind, id);
  if (found === undefined) throw noSuchRecord(kind, id);
  requireOwn(actor, found.module, `The ${kind} “${id}”`);
  if (found.derived) {
    throw unprocessable([
      { parameter: 'content.id', detail: `“${id}” is computed from other values: revise those that it is computed from` },
    ]);
  }
  if (found.changed > basedOn) {
    throw conflicting(`“${id}” was changed by revision ${found.changed}, after revision ${basedOn} that you read: read it again.`, {
      current: found.row,
    });
  }
  return found;
}

async function checkWithdrawal(
  database: D1Database,
  actor: Actor,
  { kind, id, basedOn }: Extract<ProposalContent, { action: 'withdraw' }>,
): Promise<Item> {
  const { row, module, clause, indicator, project } = await requireUnchanged(database, actor, { kind, id, basedOn });
  if (row['origin'] === 'records') {
    throw conflicting(`“${id}” is a record of the plan’s own collection and cannot be withdrawn; revise it instead.`);
  }
  return { kind, action: 'withdraw', record: id, row: null, module, clause, indicator, project };
}

export function sourceItem(row: SourceRow, actor: Actor): Item {
  return { kind: 'source', action: 'add', record: row.id, row: { ...row }, module: actor.department };
}

function refuse(faults: Fault[]): void {
  if (faults.length === 0) return;
  throw unprocessable(faults.map(({ field, reason }) => ({ parameter: `content.record.${field}`, detail: reason })));
}

/** Ids say what a record is of; what follows keeps them apart from all others, those of the plan's own records too. */
function newId(record: Added): string {
  if (record.kind === 'source') return record.id;
  if (record.kind === 'observation') return newObservationId(record.indicator, record.year);
  return `${record.project.slice(0, 45)}-${record.event}-${randomEnding()}`;
}

export function newObservationId(indicator: string, year: number): string {
  return `${indicator.slice(0, 60)}-${year}-${randomEnding()}`;
}

function randomEnding(): string {
  return crypto.randomUUID().slice(0, 8);
}
