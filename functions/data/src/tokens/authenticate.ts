import { hashText, tokenIdOf } from '@policy/api';
import { desc, eq, sql } from 'drizzle-orm';
import type { MiddlewareHandler } from 'hono';
import { timingSafeEqual } from 'node:crypto';
import { connect, type Database } from '../database/connect.ts';
import { tokens } from '../database/schema/index.ts';
import type { Environment } from '../http/bindings.ts';
import { unauthorised } from '../http/problem.ts';
import type { Actor } from './actor.ts';
import { readAccessSettings, verifyAccess } from './verify-access.ts';

type TokenRow = typeof tokens.$inferSelect;

/**
 * Finds out who a request is from, by a department's token or by what Cloudflare Access signs. A request that does not
 * identify itself passes: the routes say what they need. A wrong, revoked or expired token is refused whatever the route.
 */
export const authenticate: MiddlewareHandler<Environment> = async (context, next) => {
  const header = context.req.header('authorization');
  const assertion = context.req.header('cf-access-jwt-assertion');
  if (header !== undefined) context.set('actor', toActor(await findBySecret(connect(context.env.DB), header)));
  else if (assertion !== undefined) {
    const settings = readAccessSettings(context.env);
    if (settings) context.set('actor', toActor(await findByIdentity(connect(context.env.DB), await verifyAccess(assertion, settings))));
  }
  await next();
  // What somebody sees who has identified themselves is for them alone.
  if (context.get('actor') && !context.res.headers.has('cache-control')) context.header('cache-control', 'private, no-store');
};

/** Of the routes that are not for all: whoever has not identified themselves learns nothing else. @throws 401 */
export const requireIdentity: MiddlewareHandler<Environment> = async (context, next) => {
  if (context.get('actor') === undefined) throw unauthorised('This needs a token of a department: send it as “Authorization: Bearer …”.');
  await next();
};

async function findBySecret(database: Database, header: string): Promise<TokenRow> {
  const secret = /^bearer +(\S+)$/iu.exec(header.trim())?.[1];
  if (secret === undefined) throw unauthorised('The header must be “Authorization: Bearer …”.');
  const id = tokenIdOf(secret);
  if (id === undefined) throw unauthorised('This is no token of the portal: copy it again, whole.', 'invalid_token');
  const [row] = await database.select().from(tokens).where(eq(tokens.id, id));
  // Unknown ids take the same way as wrong secrets, so that an answer tells nothing about which it was.
  const isRight = isSame(await hashText(secret), row?.hash ?? '');
  if (row === undefined || !isRight) throw unauthorised('This token is not known: ask your department for a new one.', 'invalid_token');
  return row;
}

async function findByIdentity(database: Database, identity: string): Promise<TokenRow> {
  const [row] = await database
    .select()
    .from(tokens)
    .where(eq(tokens.identity, identity))
    .orderBy(sql`${tokens.revoked} is not null`, desc(tokens.created))
    .limit(1);
  if (row === undefined) throw unauthorised(`${identity} signed in, but acts for no department: ask one to make you a token.`);
  return row;
}

function toActor({ id, name, department, abilities, expires, revoked }: TokenRow): Actor {
  if (revoked !== null) throw unauthorised(`The token “${name}” was revoked on ${revoked}.`, 'invalid_token');
  if (expires <= new Date().toISOString()) throw unauthorised(`The token “${name}” expired on ${expires}.`, 'invalid_token');
  return { token: id, name, department, abilities };
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
