import { mintToken, ownerSchema, tokenInputSchema, type Ability, type NewToken, type Owner } from '@policy/api';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Misuse, Unreachable } from './exit.ts';

export interface DatabasePlace {
  local?: boolean;
  remote?: boolean;
  persistTo?: string;
  config: string;
}

interface Wish {
  department: Owner;
  name: string;
  abilities: Ability[];
  days: number;
  identity: string | null;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Makes a token as the operator of the portal, who has its database: so every department gets its first one. wrangler
 * does the work, with its own log-in; of the secret it sees the hash only.
 *
 * @throws {Misuse} where wish or place cannot be, {Unreachable} with what wrangler says
 */
export async function createInDatabase(wish: Wish, place: DatabasePlace): Promise<NewToken> {
  if (Boolean(place.local) === Boolean(place.remote)) throw new Misuse('Which database? Give --local or --remote.');
  if (!existsSync(place.config))
    throw new Misuse(`There is no ${place.config}: call this from the top of the repository, or give --config.`);
  const department = ownerSchema.safeParse(wish.department);
  if (!department.success) throw new Misuse(`There is no department “${wish.department}”: use ${ownerSchema.options.join(', ')}.`);
  const { name, abilities, days } = wish;
  const checked = tokenInputSchema.safeParse({ name, abilities, days, identity: wish.identity });
  if (!checked.success) throw new Misuse(checked.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'));

  const { id, secret, hash } = await mintToken();
  const now = new Date();
  const identity = wish.identity?.toLowerCase() ?? null;
  const token = {
    id,
    department: department.data,
    name,
    abilities: [...new Set(abilities)],
    identity,
    created: now.toISOString(),
    expires: new Date(now.getTime() + days * day).toISOString(),
    revoked: null,
  };
  execute(place, [
    insert('tokens', { ...token, abilities: JSON.stringify(token.abilities), hash: identity === null ? hash : null }),
    insert('changes', {
      time: token.created,
      actor: 'operator',
      department: token.department,
      module: token.department,
      action: 'create-token',
      kind: 'token',
      record: id,
      reason: `For ${name}`,
    }),
  ]);
  return { ...token, secret: identity === null ? secret : null };
}

function execute({ remote, persistTo, config }: DatabasePlace, statements: string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'portal-data-'));
  try {
    const file = join(folder, 'token.sql');
    writeFileSync(file, statements.join('\n'), { mode: 0o600 });
    const where = remote ? ['--remote'] : ['--local', ...(persistTo === undefined ? [] : ['--persist-to', resolve(persistTo)])];
    const { status, stderr, stdout, error } = spawnSync(
      'npx',
      ['wrangler', 'd1', 'execute', 'policy-data', '--config', resolve(config), ...where, '--yes', '--file', file],
      { encoding: 'utf8', env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
    );
    if (status !== 0) throw new Unreachable(`wrangler could not write the token:\n${error?.message ?? ''}${stderr}${stdout}`.trim());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function insert(table: string, row: Record<string, string | null>): string {
  const values = Object.values(row).map((value) => (value === null ? 'null' : `'${value.replaceAll("'", "''")}'`));
  return `insert into ${table} (${Object.keys(row).join(', ')}) values (${values.join(', ')});`;
}
