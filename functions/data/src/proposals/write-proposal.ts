import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { ProposalContent } from '@policy/api';
import { changeStatements, type Change } from '../changes/change-statements.ts';
import { proposals } from '../database/schema/index.ts';
import { isStale, staleVersion, versionTag } from '../http/versions.ts';
import { tableRows } from '../import/table-rows.ts';
import { insertStatements } from '../import/write-statements.ts';
import type { Actor } from '../tokens/actor.ts';
import { findProposal, toProposal, type ProposalRow } from './find-proposals.ts';
import { itemStatements, type Item } from './items.ts';

export interface NewProposal {
  reason: string;
  content?: ProposalContent;
  upload?: string;
  undoes?: string;
  items: readonly Item[];
}

/** Writes a new draft of the actor's department, with its first entry in the log. */
export async function createProposal(database: D1Database, actor: Actor, proposal: NewProposal): Promise<ProposalRow> {
  const { reason, content, upload, undoes, items } = proposal;
  const time = new Date();
  const id = `proposal-${crypto.randomUUID()}`;
  const stamp = time.toISOString();
  const { token, department } = actor;
  const row = { id, department, state: 'draft', content, upload, undoes, reason, author: token, editor: token } as const;
  const action = undoes === undefined ? 'propose' : 'undo';
  await database.batch([
    ...insertStatements(database, tableRows(proposals, [{ ...row, version: 1, created: stamp, updated: stamp }])),
    ...itemStatements(database, id, items),
    ...changeStatements(database, [{ ...entryOf(actor, id, items), action, reason, after: { version: 1, content, upload, undoes } }], {
      time,
      published: false,
    }),
  ]);
  return (await findProposal(database, id))!;
}

/** Replaces what a proposal proposes: a draft again, whatever it was. */
export async function changeProposal(
  database: D1Database,
  actor: Actor,
  row: ProposalRow,
  { content, reason, items, ifMatch }: { content: ProposalContent; reason: string; items: readonly Item[]; ifMatch: string },
): Promise<ProposalRow> {
  const version = row.version + 1;
  const update = `state = 'draft', content = ?, reason = ?, editor = ?, reviewer = null, publish_at = null`;
  const entry = { ...entryOf(actor, row.id, items), action: 'change', reason, after: { version, content } };
  return writeVersion(database, row, { ifMatch, yours: { content, reason } }, (time) =>
    database.batch([
      updateStatement(database, row, update, [JSON.stringify(content), reason, actor.token], time),
      database.prepare('delete from proposal_items where proposal = ?').bind(row.id),
      ...itemStatements(database, row.id, items),
      ...changeStatements(database, [entry], { time, published: false }),
    ]),
  );
}

/** The statement that brings a proposal to its next version; the database refuses it where that is not the next one. */
export function updateStatement(
  database: D1Database,
  { id, version }: ProposalRow,
  assignments: string,
  values: readonly (string | null)[],
  time: Date,
): D1PreparedStatement {
  return database
    .prepare(`update proposals set ${assignments}, version = ?, updated = ? where id = ?`)
    .bind(...values, version + 1, time.toISOString(), id);
}

/** @throws 412 with both versions where the request wants to change another version than the newest */
export function requireVersion(row: ProposalRow, { ifMatch, yours }: { ifMatch: string; yours: unknown }): void {
  if (ifMatch !== versionTag(row.version)) throw staleVersion(yours, toProposal(row), row.version);
}

/**
 * Makes the next version of a proposal.
 *
 * @param request the version that it wants to change, and what it sent
 * @throws 412 with both versions where somebody else was faster
 */
export async function writeVersion(
  database: D1Database,
  row: ProposalRow,
  { ifMatch, yours }: { ifMatch: string; yours: unknown },
  write: (time: Date) => Promise<unknown>,
): Promise<ProposalRow> {
  requireVersion(row, { ifMatch, yours });
  try {
    await write(new Date());
  } catch (error) {
    if (!isStale(error)) throw error;
    const current = (await findProposal(database, row.id))!;
    throw staleVersion(yours, toProposal(current), current.version);
  }
  return (await findProposal(database, row.id))!;
}

/** An entry of the log about a proposal. What its records are of stands there too where that is one thing. */
export function entryOf(actor: Pick<Actor, 'name' | 'department'>, id: string, items: readonly Item[]): Omit<Change, 'action' | 'reason'> {
  const main = items.find(({ kind }) => kind !== 'source');
  const isSame = (key: 'indicator' | 'project' | 'clause') => items.every((item) => item.kind === 'source' || item[key] === main?.[key]);
  return {
    actor: actor.name,
    department: actor.department,
    kind: 'proposal',
    record: id,
    module: actor.department,
    clause: isSame('clause') ? main?.clause : null,
    indicator: isSame('indicator') ? main?.indicator : null,
    project: isSame('project') ? main?.project : null,
  };
}
