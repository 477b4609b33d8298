import { abilities as allAbilities, mintToken, type Ability, type Owner } from '@policy/api';
import { env } from 'cloudflare:workers';
import { tokens } from '../database/schema/index.ts';
import { tableRows } from '../import/table-rows.ts';
import { insertStatements } from '../import/write-statements.ts';

interface TokenWishes {
  name?: string;
  abilities?: readonly Ability[];
  expires?: string;
  identity?: string;
}

/** Makes a token as the command does that makes a department's first one. Returns its secret. */
export async function makeToken(department: Owner, wishes: TokenWishes = {}): Promise<string> {
  const { id, secret, hash } = await mintToken();
  const { name = `desk of ${department}`, abilities = allAbilities, expires = '2099-01-01T00:00:00.000Z', identity = null } = wishes;
  const row = {
    id,
    department,
    name,
    abilities: [...abilities],
    hash: identity === null ? hash : null,
    identity,
    created: '2026-11-25T00:00:00.000Z',
    expires,
  };
  await env.DB.batch(insertStatements(env.DB, tableRows(tokens, [row])));
  return secret;
}
