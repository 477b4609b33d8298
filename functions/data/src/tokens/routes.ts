import { createToken, getSelf, listTokens, mintToken, revokeToken, type Token } from '@policy/api';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { changeStatements, type Change } from '../changes/change-statements.ts';
import { connect, type Database } from '../database/connect.ts';
import { tokens } from '../database/schema/index.ts';
import { conflicting, forbidden, noSuchRecord } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { tableRows } from '../import/table-rows.ts';
import { insertStatements } from '../import/write-statements.ts';
import { requireActor, requireOwn, type Actor } from './actor.ts';

type TokenRow = typeof tokens.$inferSelect;

const day = 24 * 60 * 60 * 1000;

export const tokenRoutes = createRouter()
  .openapi(getSelf, async (context) => {
    const { token } = requireActor(context, 'read-drafts');
    return context.json(toToken(await findToken(connect(context.env.DB), token)), 200);
  })
  .openapi(listTokens, async (context) => {
    const { department } = requireActor(context, 'manage');
    const rows = await connect(context.env.DB)
      .select()
      .from(tokens)
      .where(eq(tokens.department, department))
      .orderBy(desc(tokens.created), tokens.id);
    return context.json({ items: rows.map(toToken) }, 200);
  })
  .openapi(createToken, async (context) => {
    const actor = requireActor(context, 'manage');
    const { name, abilities, days, identity } = context.req.valid('json');
    const beyond = abilities.filter((ability) => !actor.abilities.includes(ability));
    if (beyond.length > 0) throw forbidden(`Your token lacks ${beyond.join(', ')} and cannot give it to another.`);
    const time = new Date();
    const { id, secret, hash } = await mintToken();
    const row: TokenRow = {
      id,
      department: actor.department,
      name,
      abilities: [...new Set(abilities)],
      hash: identity === null ? hash : null,
      identity: identity?.toLowerCase() ?? null,
      created: time.toISOString(),
      expires: new Date(time.getTime() + days * day).toISOString(),
      revoked: null,
    };
    const database = connect(context.env.DB);
    if (row.identity !== null) await requireNewIdentity(database, row.identity);
    const given = { name, abilities: row.abilities, expires: row.expires };
    await context.env.DB.batch([
      ...insertStatements(context.env.DB, tableRows(tokens, [row])),
      ...changeStatements(context.env.DB, [toChange(actor, 'create-token', id, `For ${name}`, given)], { time, published: false }),
    ]);
    return context.json({ ...toToken(row), secret: identity === null ? secret : null }, 201);
  })
  .openapi(revokeToken, async (context) => {
    const actor = requireActor(context, 'manage');
    const { id } = context.req.valid('param');
    const database = connect(context.env.DB);
    const row = await findToken(database, id);
    requireOwn(actor, row.department, `The token “${id}”`);
    if (row.revoked !== null) return context.json(toToken(row), 200);
    const time = new Date();
    await context.env.DB.batch([
      context.env.DB.prepare('update tokens set revoked = ? where id = ? and revoked is null').bind(time.toISOString(), id),
      ...changeStatements(context.env.DB, [toChange(actor, 'revoke-token', id, `Of ${row.name}`)], { time, published: false }),
    ]);
    return context.json(toToken({ ...row, revoked: time.toISOString() }), 200);
  });

async function findToken(database: Database, id: string): Promise<TokenRow> {
  const [row] = await database.select().from(tokens).where(eq(tokens.id, id));
  if (row === undefined) throw noSuchRecord('token', id);
  return row;
}

async function requireNewIdentity(database: Database, identity: string): Promise<void> {
  const [taken] = await database
    .select({ id: tokens.id })
    .from(tokens)
    .where(and(eq(tokens.identity, identity), isNull(tokens.revoked)));
  if (taken) throw conflicting(`${identity} acts for a department already, by the token “${taken.id}”.`);
}

function toToken({ hash: _, ...row }: TokenRow): Token {
  return row;
}

function toChange(actor: Actor, action: string, record: string, reason: string, after?: unknown): Change {
  const { name, department } = actor;
  return { actor: name, department, module: department, action, kind: 'token', record, reason, after };
}
