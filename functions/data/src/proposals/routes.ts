import {
  changeProposal,
  createProposal,
  getProposal,
  listProposals,
  publishProposal,
  returnProposal,
  reviewProposal,
  undoProposal,
  withdrawProposal,
} from '@policy/api';
import type { Context } from 'hono';
import type { Environment } from '../http/bindings.ts';
import { badCursor, decode, nextPage } from '../http/page.ts';
import { conflicting } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { readIfMatch, versionTag } from '../http/versions.ts';
import { requireActor } from '../tokens/actor.ts';
import { sendWaiting } from '../webhooks/queue.ts';
import { checkContent } from './check-content.ts';
import { findOwnProposal, findProposals, toProposal, toProposalDetail, type ProposalRow } from './find-proposals.ts';
import { proposeUndo } from './propose-undo.ts';
import { publish, review, sendBack, withdraw } from './take-step.ts';
import * as write from './write-proposal.ts';

export const proposalRoutes = createRouter()
  .openapi(listProposals, async (context) => {
    const { department } = requireActor(context, 'read-drafts');
    const { state, limit, cursor } = context.req.valid('query');
    const { rows, total } = await findProposals(context.env.DB, { department, state, limit, after: readPlace(cursor) });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = last !== undefined && rows.length > limit ? nextPage(context.req.url, `${last.created}~${last.id}`) : null;
    return context.json({ total, items: shown.map(toProposal), next }, 200);
  })
  .openapi(getProposal, async (context) => {
    const actor = requireActor(context, 'read-drafts');
    return answer(context, await findOwnProposal(context.env.DB, actor, context.req.valid('param').id), 200);
  })
  .openapi(createProposal, async (context) => {
    const actor = requireActor(context, 'propose');
    const { content, reason } = context.req.valid('json');
    const items = await checkContent(context.env.DB, actor, content);
    return answer(context, await write.createProposal(context.env.DB, actor, { content, reason, items }), 201);
  })
  .openapi(changeProposal, async (context) => {
    const actor = requireActor(context, 'propose');
    const row = await findOwnProposal(context.env.DB, actor, context.req.valid('param').id);
    const ifMatch = readIfMatch(context);
    if (row.state === 'published' || row.state === 'withdrawn') throw conflicting(`What is ${row.state} can no longer be changed.`);
    if (row.content === null) throw conflicting('A file and an undo are not changed: withdraw this and make a new one.');
    const { content, reason } = context.req.valid('json');
    write.requireVersion(row, { ifMatch, yours: { content, reason } });
    const items = await checkContent(context.env.DB, actor, content);
    return answer(context, await write.changeProposal(context.env.DB, actor, row, { content, reason, items, ifMatch }), 200);
  })
  .openapi(reviewProposal, async (context) => {
    const actor = requireActor(context, 'review');
    const row = await findOwnProposal(context.env.DB, actor, context.req.valid('param').id);
    const request = { actor, ifMatch: readIfMatch(context), ...context.req.valid('json') };
    return answer(context, await review(context.env.DB, row, request), 200);
  })
  .openapi(returnProposal, async (context) => {
    const actor = requireActor(context, 'review');
    const row = await findOwnProposal(context.env.DB, actor, context.req.valid('param').id);
    const request = { actor, ifMatch: readIfMatch(context), ...context.req.valid('json') };
    return answer(context, await sendBack(context.env.DB, row, request), 200);
  })
  .openapi(withdrawProposal, async (context) => {
    const actor = requireActor(context, 'propose');
    const row = await findOwnProposal(context.env.DB, actor, context.req.valid('param').id);
    const request = { actor, ifMatch: readIfMatch(context), ...context.req.valid('json') };
    return answer(context, await withdraw(context.env.DB, row, request), 200);
  })
  .openapi(publishProposal, async (context) => {
    const actor = requireActor(context, 'publish');
    const row = await findOwnProposal(context.env.DB, actor, context.req.valid('param').id);
    const ifMatch = readIfMatch(context);
    const { reason, at } = context.req.valid('json');
    const published = await publish(context.env.DB, row, { actor, ifMatch, reason, at: at === undefined ? undefined : new Date(at) });
    if (published.state === 'published') await sendWaiting(context.env);
    return answer(context, published, 200);
  })
  .openapi(undoProposal, async (context) => {
    const actor = requireActor(context, 'propose');
    const row = await findOwnProposal(context.env.DB, actor, context.req.valid('param').id);
    return answer(context, await proposeUndo(context.env.DB, actor, row, context.req.valid('json').reason), 201);
  });

/** A proposal with its steps and the tag that the next step must name. */
export async function answer<Status extends 200 | 201>(context: Context<Environment>, row: ProposalRow, status: Status) {
  return context.json(await toProposalDetail(context.env.DB, row), status, { etag: versionTag(row.version) });
}

function readPlace(cursor: string | undefined): { created: string; id: string } | undefined {
  if (cursor === undefined) return undefined;
  const [, created, id] = /^([\dTZ:.-]{24})~([a-z0-9-]+)$/u.exec(decode(cursor)) ?? [];
  if (created === undefined || id === undefined) throw badCursor();
  return { created, id };
}
