import type { D1Database } from '@cloudflare/workers-types';
import type { Owner, ProposalAction, ProposalKind } from '@policy/api';
import { conflicting } from '../http/problem.ts';
import type { Actor } from '../tokens/actor.ts';
import type { ProposalRow } from './find-proposals.ts';
import type { Item } from './items.ts';
import { createProposal } from './write-proposal.ts';

interface DoneItem {
  kind: ProposalKind;
  action: ProposalAction;
  record: string;
  before: string | null;
  module: Owner;
  clause: string | null;
  indicator: string | null;
  project: string | null;
  /** The revision that changed the record last. */
  changed: number;
}

/**
 * Proposes to bring back what a published proposal changed. Sources stay: other values may rest on them by now.
 *
 * @throws 409 where it is not published, or a later revision has changed one of its records again
 */
export async function proposeUndo(database: D1Database, actor: Actor, row: ProposalRow, reason: string): Promise<ProposalRow> {
  if (row.state !== 'published') throw conflicting(`Only what is published can be undone. This one is ${row.state}.`);
  const { results } = await database
    .prepare(
      `select kind, action, record, before, module, clause, indicator, project,
         (select max(revision) from changes c where c.kind = i.kind and c.record = i.record) as changed
       from proposal_items i where proposal = ? order by position`,
    )
    .bind(row.id)
    .all<DoneItem>();
  const done = results.filter(({ kind }) => kind !== 'source');
  const changedAgain = done.find(({ changed }) => changed !== row.revision);
  if (changedAgain) {
    throw conflicting(`“${changedAgain.record}” was changed again by revision ${changedAgain.changed}: undo that first.`);
  }
  if (done.length === 0) throw conflicting('It only added sources, and these stay: other values may rest on them.');
  return createProposal(database, actor, { reason, undoes: row.id, items: done.map(toUndone) });
}

function toUndone({ action, before, changed: _, ...item }: DoneItem): Item {
  const row = before === null ? null : (JSON.parse(before) as Record<string, unknown>);
  const undoing = { add: 'withdraw', revise: 'revise', withdraw: 'add' } as const;
  return { ...item, action: undoing[action], row };
}
