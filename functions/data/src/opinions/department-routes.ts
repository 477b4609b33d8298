import {
  dayInShenzhen,
  publishOpinion,
  reviseOpinion,
  withdrawOpinion,
  type OpinionAction,
  type OpinionContent,
  type OpinionDetail,
} from '@policy/api';
import type { D1Database } from '@cloudflare/workers-types';
import type { Context } from 'hono';
import { requireOwnClauses } from '../clauses/require-own-clauses.ts';
import { changeStatements } from '../changes/change-statements.ts';
import { connect } from '../database/connect.ts';
import { opinionVersions } from '../database/schema/index.ts';
import { writeNext } from '../database/write-next.ts';
import { writeStep } from '../database/write-step.ts';
import type { Environment } from '../http/bindings.ts';
import { conflicting, noSuchRecord } from '../http/problem.ts';
import { readNumber } from '../http/record-number.ts';
import { createRouter } from '../http/router.ts';
import { readIfMatch } from '../http/versions.ts';
import { tableRows } from '../import/table-rows.ts';
import { insertStatements } from '../import/write-statements.ts';
import { requireActor, requireOwn, type Actor } from '../tokens/actor.ts';
import { findOpinion } from './find-opinions.ts';

interface Version {
  action: OpinionAction;
  content: OpinionContent | null;
  reason: string | null;
}

/** How departments publish opinions. They show at once, so it needs the ability to publish. */
export const opinionDepartmentRoutes = createRouter()
  .openapi(publishOpinion, async (context) => {
    const actor = requireActor(context, 'publish');
    const { clause, ...content } = context.req.valid('json');
    await requireOwnClauses(context.env.DB, actor, [clause], 'clause');
    return context.json(await publish(context.env.DB, actor, clause, content), 201);
  })
  .openapi(reviseOpinion, async (context) => {
    const { reason, ...content } = context.req.valid('json');
    return context.json(await revise(context, context.req.valid('param').id, { action: 'revise', content, reason }), 200);
  })
  .openapi(withdrawOpinion, async (context) => {
    const { reason } = context.req.valid('json');
    return context.json(await revise(context, context.req.valid('param').id, { action: 'withdraw', content: null, reason }), 200);
  });

async function publish(database: D1Database, actor: Actor, clause: string, content: OpinionContent): Promise<OpinionDetail> {
  const time = new Date();
  const date = dayInShenzhen(time);
  const version: Version = { action: 'publish', content, reason: null };
  const number = await writeNext(database, 'opinions', (next) => [
    database
      .prepare('insert into opinions (number, clause, department, published, changed) values (?, ?, ?, ?, ?)')
      .bind(next, clause, actor.department, date, date),
    ...versionStatements(database, actor, { number: next, clause, version: 1 }, version, time),
  ]);
  return (await findOpinion(connect(database), number))!;
}

async function revise(context: Context<Environment>, id: string, version: Version): Promise<OpinionDetail> {
  const actor = requireActor(context, 'publish');
  const database = context.env.DB;
  const number = readNumber('opinion', id);
  const opinion = await findOpinion(connect(database), number);
  if (opinion === undefined) throw noSuchRecord('opinion', id);
  requireOwn(actor, opinion.department, `The opinion “${id}”`);
  const ifMatch = readIfMatch(context);
  if (opinion.withdrawn !== null && version.action === 'withdraw') throw conflicting('This opinion is withdrawn already.');
  const current = async () => (await findOpinion(connect(database), number))!;
  const time = new Date();
  const next = { number, clause: opinion.clause, version: opinion.version + 1 };
  return writeStep(database, opinion.version, { ifMatch, yours: version, current }, [
    database.prepare('update opinions set version = ?, changed = ? where number = ?').bind(next.version, dayInShenzhen(time), number),
    ...versionStatements(database, actor, next, version, time),
  ]);
}

function versionStatements(
  database: D1Database,
  actor: Actor,
  { number, clause, version }: { number: number; clause: string; version: number },
  { action, content, reason }: Version,
  time: Date,
) {
  const date = dayInShenzhen(time);
  const { name, department } = actor;
  const entry = { actor: name, department, module: department, action, kind: 'opinion', record: String(number), clause };
  return [
    ...insertStatements(database, tableRows(opinionVersions, [{ opinion: number, version, action, date, content, reason }])),
    ...changeStatements(database, [{ ...entry, reason: reason ?? content?.source.title ?? '', after: content }], {
      time,
      published: false,
    }),
  ];
}
