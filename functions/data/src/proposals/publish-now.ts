import type { D1Database } from '@cloudflare/workers-types';
import type { ProposalKind } from '@policy/api';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { jsonToRow, rowToJson } from '../database/row-json.ts';
import { requireThat } from '../database/require-that.ts';
import { publishRevision } from '../revisions/publish-revision.ts';
import type { Actor } from '../tokens/actor.ts';
import { deliveryStatement } from '../webhooks/delivery-statement.ts';
import type { ProposalRow } from './find-proposals.ts';
import { publishedTables } from './items.ts';
import { lifeStatements } from './life-statements.ts';
import { updateStatement } from './write-proposal.ts';

/** What a publication can change of what the API answers. */
const changedLists = ['/indicators', '/results', '/sources', '/projects', '/events', '/timeline'];

type Kind = [kind: ProposalKind, table: SQLiteTable];

/**
 * Publishes a proposal in one batch: its records, the revision, the log and what webhooks are to be told, all or nothing.
 * The database moves the rows itself, so that a file of ten thousand is as many statements as one value.
 *
 * @param options.actor who publishes: a token, or the clock that does what was scheduled
 * @throws where the proposal is no longer at this version (`isStale`), and where a record is no longer as it was when this
 *   was proposed (`isUnmet`); nothing is written then
 */
export async function publishNow(
  database: D1Database,
  row: ProposalRow,
  { actor, reason, time }: { actor: Pick<Actor, 'name' | 'department'>; reason: string; time: Date },
): Promise<void> {
  const kinds = Object.entries(publishedTables) as Kind[];
  const { name, department } = actor;
  const entry = { actor: name, department, module: row.department, action: 'publish', kind: 'proposal', record: row.id, reason };
  await publishRevision(database, {
    statements: [
      updateStatement(
        database,
        row,
        `state = 'published', publish_at = null, revision = (select max(number) + 1 from revisions)`,
        [],
        time,
      ),
      ...kinds.map((kind) => requireThat(database, unchanged(kind), row.id)),
      requireThat(database, newValues, row.id),
      ...kinds.map(([kind, table]) => database.prepare(writing(kind, table)).bind(row.id)),
      ...kinds.map(([kind]) => database.prepare(withdrawing(kind)).bind(row.id)),
      ...(await lifeStatements(database, row.id)),
    ],
    revision: { time, reason, changes: [entry] },
    afterwards: [
      database.prepare(logging(kinds)).bind(time.toISOString(), name, department, reason, row.id),
      deliveryStatement(database, time),
    ],
    lists: changedLists,
  });
}

/** Condition that every record is as it was when this was proposed. A source that others have added since must be the same. */
function unchanged([kind, table]: Kind): string {
  const now = `(select ${rowToJson(table, 'r')} from "${kind}s" r where r.id = i.record)`;
  const sameSource = kind === 'source' ? `and ${now} is not json(i.row)` : '';
  return `not exists (select 1 from proposal_items i where i.proposal = ? and i.kind = '${kind}' and ${now} is not i.before ${sameSource})`;
}

/** Condition that no other proposal has added the same value from the same source in the meantime. */
const newValues = `not exists (select 1 from proposal_items i join observations o on o.source = i.row ->> '$.source'
  and o.indicator = i.row ->> '$.indicator' and o.year = i.row ->> '$.year'
  and coalesce(o.variant ->> '$.id', '') = coalesce(i.row ->> '$.variant.id', '') and o.derived = 0
  where i.proposal = ? and i.kind = 'observation' and i.action = 'add')`;

function writing(kind: ProposalKind, table: SQLiteTable): string {
  const { columns, values: given } = jsonToRow(table, 'i.row');
  const values = given.map((value, index) => (columns[index] === '"position"' ? nextPlace(kind) : value));
  const updates = columns.filter((column) => column !== '"id"').map((column) => `${column} = excluded.${column}`);
  return `insert into "${kind}s" (${columns.join(', ')}) select ${values.join(', ')} from proposal_items i
    where i.proposal = ? and i.kind = '${kind}' and i.action <> 'withdraw' order by i.position
    on conflict (id) do update set ${updates.join(', ')}`;
}

/** Where a record of a list in the plan's order stands: where it stood, or after all others. */
function nextPlace(kind: ProposalKind): string {
  return `coalesce((select position from "${kind}s" where id = i.record), (select coalesce(max(position), 0) + 1 from "${kind}s") + i.position)`;
}

function withdrawing(kind: ProposalKind): string {
  return `delete from "${kind}s" where id in
    (select record from proposal_items where proposal = ? and kind = '${kind}' and action = 'withdraw')`;
}

/** One entry for each record, with what was before and what is now. */
function logging(kinds: readonly Kind[]): string {
  const after = kinds.map(
    ([kind, table]) => `when '${kind}' then (select ${rowToJson(table, 'r')} from "${kind}s" r where r.id = i.record)`,
  );
  return `insert into changes (time, actor, department, action, kind, record, module, clause, indicator, project, revision, reason, before, after)
    select ?, ?, ?, i.action, i.kind, i.record, i.module, i.clause, i.indicator, i.project, (select max(number) from revisions), ?,
      i.before, case i.kind ${after.join(' ')} end
    from proposal_items i where i.proposal = ? order by i.position`;
}
