import type { D1Database } from '@cloudflare/workers-types';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getPlatformProxy } from 'wrangler';
import { configPath } from './insert-tokens.ts';

export interface KillableDatabase {
  DB: D1Database;
  /** Ends the process that holds the database, at once and without a farewell. */
  kill: () => void;
  close: () => Promise<void>;
}

/**
 * Opens a local database in a process of its own that can be killed. To start the whole importing process anew for each
 * kill would cost seconds, and leave nothing else behind: what has not reached the database is nowhere.
 *
 * @param state folder of the database, as wrangler's `--persist-to`; there the process notes its number too
 */
export async function openKillable(state: string): Promise<KillableDatabase> {
  const note = join(state, 'workerd.pid');
  const before = process.env['MINIFLARE_WORKERD_PATH'];
  process.env['MINIFLARE_WORKERD_PATH'] = writeStarter(state, note);
  try {
    const proxy = await getPlatformProxy<{ DB: D1Database }>({ configPath, persist: { path: join(state, 'v3') }, remoteBindings: false });
    const pid = Number(readFileSync(note, 'utf8'));
    return { DB: proxy.env.DB, kill: () => process.kill(pid, 'SIGKILL'), close: () => proxy.dispose() };
  } finally {
    if (before === undefined) delete process.env['MINIFLARE_WORKERD_PATH'];
    else process.env['MINIFLARE_WORKERD_PATH'] = before;
  }
}

/** A command that notes its process number and becomes workerd. */
function writeStarter(state: string, note: string): string {
  const starter = join(state, 'workerd');
  const { default: workerd } = createRequire(createRequire(import.meta.url).resolve('wrangler'))('workerd') as { default: string };
  writeFileSync(starter, `#!/bin/sh\necho $$ > '${note}'\nexec '${workerd}' "$@"\n`);
  chmodSync(starter, 0o755);
  return starter;
}
