import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.mjs';

const shell = join(root, 'apps/shell');

/**
 * Makes the local registry anew and empty: a portal on this machine begins with what is built, whatever was deployed into an earlier one.
 *
 * @param {string} state folder of the shell's local D1
 */
export async function prepareRegistry(state) {
  // Only now, for this file is read before anything is installed.
  const { getPlatformProxy } = await import('wrangler');
  const { env, dispose } = await getPlatformProxy({
    configPath: join(shell, 'wrangler.jsonc'),
    persist: { path: join(state, 'v3') },
    remoteBindings: false,
  });
  try {
    const { REGISTRY } = /** @type {Record<string, any>} */ (env);
    const { results } = await REGISTRY.prepare(
      `select name from sqlite_master where type = 'table' and name not glob 'sqlite_*' and name not glob '_cf_*'`,
    ).all();
    const drops = results.map((/** @type {{ name: string }} */ { name }) => `drop table ${name}`);
    await REGISTRY.batch([...drops, ...migrations()].map((statement) => REGISTRY.prepare(statement)));
  } finally {
    await dispose();
  }
}

/** @returns {string[]} the statements of all migrations, in order */
function migrations() {
  const folder = join(shell, 'migrations');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('--> statement-breakpoint'));
}
