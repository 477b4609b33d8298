import type { D1Database } from '@cloudflare/workers-types';
import { abilities, mintToken, type Owner } from '@policy/api';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { getPlatformProxy } from 'wrangler';
import { tokens } from '../database/schema/index.ts';
import { tableRows } from '../import/table-rows.ts';
import { insertStatements } from '../import/write-statements.ts';

export const configPath = fileURLToPath(new URL('../../wrangler.jsonc', import.meta.url));

/** Does something with a local database, from Node. */
export async function withDatabase<Result>(state: string, work: (database: D1Database) => Promise<Result>): Promise<Result> {
  const proxy = await getPlatformProxy<{ DB: D1Database }>({ configPath, persist: { path: join(state, 'v3') }, remoteBindings: false });
  try {
    return await work(proxy.env.DB);
  } finally {
    await proxy.dispose();
  }
}

/** Makes tokens with every ability, as the command does that makes a department's first one. Returns their secrets in order. */
export async function insertTokens(
  database: D1Database,
  wishes: { department: Owner; name: string; identity?: string }[],
): Promise<string[]> {
  const secrets: string[] = [];
  for (const { department, name, identity } of wishes) {
    const { id, secret, hash } = await mintToken();
    const holder = identity === undefined ? { hash } : { identity };
    const row = {
      id,
      department,
      name,
      abilities: [...abilities],
      ...holder,
      created: '2026-01-01T00:00:00.000Z',
      expires: '2099-01-01T00:00:00.000Z',
    };
    await database.batch(insertStatements(database, tableRows(tokens, [row])));
    secrets.push(secret);
  }
  return secrets;
}
