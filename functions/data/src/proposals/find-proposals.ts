import type { D1Database } from '@cloudflare/workers-types';
import type { Owner, Proposal, ProposalContent, ProposalDetail, ProposalState } from '@policy/api';
import { noSuchRecord } from '../http/problem.ts';
import { requireOwn, type Actor } from '../tokens/actor.ts';

/** A proposal as the database has it, with the names behind the tokens. */
export interface ProposalRow {
  id: string;
  department: Owner;
  state: ProposalState;
  version: number;
  content: string | null;
  upload: string | null;
  undoes: string | null;
  rows: number;
  reason: string;
  author: string;
  authorName: string;
  editor: string;
  reviewer: string | null;
  reviewerName: string | null;
  publishAt: string | null;
  revision: number | null;
  created: string;
  updated: string;
}

const selection = `select p.id, p.department, p.state, p.version, p.content, p.upload, p.undoes, p.reason, p.author, p.editor, p.reviewer,
  p.publish_at as publishAt, p.revision, p.created, p.updated,
  (select count(*) from proposal_items i where i.proposal = p.id) as rows,
  (select name from tokens t where t.id = p.author) as authorName,
  (select name from tokens t where t.id = p.reviewer) as reviewerName
  from proposals p`;

/**
 * One proposal of the actor's department.
 *
 * @throws 404 where there is none, 403 where it is another department's
 */
export async function findOwnProposal(database: D1Database, actor: Actor, id: string): Promise<ProposalRow> {
  const row = await findProposal(database, id);
  if (row === undefined) throw noSuchRecord('proposal', id);
  requireOwn(actor, row.department, `The proposal “${id}”`);
  return row;
}

export async function findProposal(database: D1Database, id: string): Promise<ProposalRow | undefined> {
  return (await database.prepare(`${selection} where p.id = ?`).bind(id).first<ProposalRow>()) ?? undefined;
}

/** A page of a department's proposals, newest first, one more than the limit if there is a next page. */
export async function findProposals(
  database: D1Database,
  {
    department,
    state,
    after,
    limit,
  }: { department: Owner; state: ProposalState | undefined; after: { created: string; id: string } | undefined; limit: number },
): Promise<{ rows: ProposalRow[]; total: number }> {
  const filter = 'p.department = ?1 and (?2 is null or p.state = ?2)';
  const [counted, page] = await database.batch<ProposalRow & { total: number }>([
    database.prepare(`select count(*) as total from proposals p where ${filter}`).bind(department, state ?? null),
    database
      .prepare(`${selection} where ${filter} and (?3 is null or (p.created, p.id) < (?3, ?4)) order by p.created desc, p.id desc limit ?5`)
      .bind(department, state ?? null, after?.created ?? null, after?.id ?? null, limit + 1),
  ]);
  return { rows: page?.results ?? [], total: counted?.results[0]?.total ?? 0 };
}

/** The proposal as the API shows it. */
export function toProposal({ editor: _, author: __, reviewer: ___, authorName, reviewerName, ...row }: ProposalRow): Proposal {
  return {
    ...row,
    content: row.content === null ? null : (JSON.parse(row.content) as ProposalContent),
    author: authorName,
    reviewer: reviewerName,
  };
}

/** The same with every step so far, from the log. */
export async function toProposalDetail(database: D1Database, row: ProposalRow): Promise<ProposalDetail> {
  const { results } = await database
    .prepare(`select time, actor, action, reason, revision from changes where kind = 'proposal' and record = ? order by id`)
    .bind(row.id)
    .all<ProposalDetail['steps'][number]>();
  return { ...toProposal(row), steps: results };
}
