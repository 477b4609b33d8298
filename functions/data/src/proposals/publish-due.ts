import { changeStatements } from '../changes/change-statements.ts';
import { isUnmet } from '../database/require-that.ts';
import type { Bindings } from '../http/bindings.ts';
import { isStale } from '../http/versions.ts';
import { findProposal, type ProposalRow } from './find-proposals.ts';
import { publishNow } from './publish-now.ts';
import { entryOf, updateStatement } from './write-proposal.ts';

/** Who the log names where the clock acts. */
const actorName = 'schedule';

/**
 * Publishes what was scheduled for now or earlier, oldest first. What cannot be published, because a record was changed
 * by another proposal since, becomes a draft again, and the log says why.
 *
 * @returns how many were published
 */
export async function publishDue({ DB }: Pick<Bindings, 'DB'>, now: Date): Promise<number> {
  const { results } = await DB.prepare(
    `select id from proposals where state = 'scheduled' and publish_at <= ? order by publish_at, id limit 50`,
  )
    .bind(now.toISOString())
    .all<{ id: string }>();
  let published = 0;
  for (const { id } of results) {
    const row = await findProposal(DB, id);
    if (row && (await publishOne(DB, row, now))) published += 1;
  }
  // Answers to repeated requests are of use for a day only.
  await DB.prepare('delete from answered_requests where time < ?')
    .bind(new Date(now.getTime() - 24 * 60 * 60 * 1000).toISOString())
    .run();
  return published;
}

async function publishOne(database: Bindings['DB'], row: ProposalRow, time: Date): Promise<boolean> {
  const actor = { name: actorName, department: row.department };
  try {
    await publishNow(database, row, { actor, reason: row.reason, time });
    return true;
  } catch (error) {
    // Somebody changed it this very moment: if it is still scheduled, the next minute will see it.
    if (isStale(error)) return false;
    const reason = isUnmet(error)
      ? 'Could not be published when it was due: a record that it changes was changed by another proposal since.'
      : 'Could not be published when it was due.';
    if (!isUnmet(error))
      console.error(JSON.stringify({ level: 'error', event: 'schedule-fault', proposal: row.id, message: String(error) }));
    await database.batch([
      updateStatement(database, row, `state = 'draft', reviewer = null, publish_at = null`, [], time),
      ...changeStatements(database, [{ ...entryOf(actor, row.id, []), action: 'return', reason }], { time, published: false }),
    ]);
    return false;
  }
}
