import type { D1Database } from '@cloudflare/workers-types';
import type { ProposalState } from '@policy/api';
import { changeStatements } from '../changes/change-statements.ts';
import { isUnmet } from '../database/require-that.ts';
import { conflicting, forbidden } from '../http/problem.ts';
import type { Actor } from '../tokens/actor.ts';
import type { ProposalRow } from './find-proposals.ts';
import { publishNow } from './publish-now.ts';
import { entryOf, updateStatement, writeVersion } from './write-proposal.ts';

/** A step of the workflow: from which states it leads, and what is said where it does not. */
interface Step {
  action: string;
  from: readonly ProposalState[];
  otherwise: string;
}

export interface StepRequest {
  actor: Actor;
  ifMatch: string;
  reason: string;
}

const steps = {
  review: { action: 'review', from: ['draft'], otherwise: 'Only a draft can be reviewed.' },
  return: { action: 'return', from: ['reviewed', 'scheduled'], otherwise: 'Only what was reviewed or scheduled can be sent back.' },
  withdraw: { action: 'withdraw', from: ['draft', 'reviewed', 'scheduled'], otherwise: 'What is published can only be undone.' },
  publish: { action: 'publish', from: ['reviewed', 'scheduled'], otherwise: 'It must be reviewed before it is published.' },
} satisfies Record<string, Step>;

/**
 * Reviews a draft.
 *
 * @throws 403 where the department asks for four eyes and the reviewer wrote it
 */
export async function review(database: D1Database, row: ProposalRow, request: StepRequest): Promise<ProposalRow> {
  requireState(row, steps.review);
  if (isOwnWork(row, request.actor.token)) await requireTwoEyes(database, row);
  return writeStep(database, row, request, steps.review, `state = 'reviewed', reviewer = ?`, [request.actor.token]);
}

export function sendBack(database: D1Database, row: ProposalRow, request: StepRequest): Promise<ProposalRow> {
  requireState(row, steps.return);
  return writeStep(database, row, request, steps.return, `state = 'draft', reviewer = null, publish_at = null`, []);
}

export function withdraw(database: D1Database, row: ProposalRow, request: StepRequest): Promise<ProposalRow> {
  requireState(row, steps.withdraw);
  return writeStep(database, row, request, steps.withdraw, `state = 'withdrawn', publish_at = null`, []);
}

/**
 * Publishes what was reviewed, now or at a later time.
 *
 * @throws 409 where a record that it concerns has been changed by another proposal since
 */
export async function publish(
  database: D1Database,
  row: ProposalRow,
  request: StepRequest & { at: Date | undefined },
): Promise<ProposalRow> {
  requireState(row, steps.publish);
  if (row.reviewer === null || isOwnWork(row, row.reviewer)) await requireTwoEyes(database, row);
  const { actor, reason, at } = request;
  if (at !== undefined && at.getTime() > Date.now()) {
    const schedule = { ...steps.publish, action: 'schedule' };
    return writeStep(database, row, request, schedule, `state = 'scheduled', publish_at = ?`, [at.toISOString()]);
  }
  try {
    return await writeVersion(database, row, { ifMatch: request.ifMatch, yours: { reason } }, (time) =>
      publishNow(database, row, { actor, reason, time }),
    );
  } catch (error) {
    if (!isUnmet(error)) throw error;
    throw conflicting(
      'A record that this changes was changed by another proposal since: send it back, read the record again and adapt it.',
    );
  }
}

function requireState({ state }: ProposalRow, { from, otherwise }: { from: readonly ProposalState[]; otherwise: string }): void {
  if (!from.includes(state)) throw conflicting(`${otherwise} This one is ${state}.`);
}

function isOwnWork({ author, editor }: ProposalRow, token: string): boolean {
  return token === author || token === editor;
}

/** Passes where the department lets authors review what they wrote. */
async function requireTwoEyes(database: D1Database, { department }: ProposalRow): Promise<void> {
  const fourEyes = await database.prepare('select four_eyes from departments where id = ?').bind(department).first<number>('four_eyes');
  if (fourEyes !== 1) return;
  throw forbidden(`The department “${department}” asks for four eyes: somebody else than the author must review this.`);
}

function writeStep(
  database: D1Database,
  row: ProposalRow,
  { actor, ifMatch, reason }: StepRequest,
  { action }: { action: string },
  assignments: string,
  values: readonly (string | null)[],
): Promise<ProposalRow> {
  return writeVersion(database, row, { ifMatch, yours: { reason } }, (time) =>
    database.batch([
      updateStatement(database, row, assignments, values, time),
      ...changeStatements(database, [{ ...entryOf(actor, row.id, []), action, reason }], { time, published: false }),
    ]),
  );
}
