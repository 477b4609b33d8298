import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { incomingFolder, Problem, runningPortal } from '@policy/runner';

/**
 * Uploads a build into a place. For a portal on this machine the place is a folder; everywhere else wrangler deploys it.
 *
 * @param folder holds `dist` and `wrangler.jsonc`
 * @param worker name of the place's Worker: `policy-talent-b`
 */
export async function upload(portal: string, folder: string, worker: string): Promise<void> {
  const local = runningPortal(portal);
  if (local) return putWhole(folder, incomingFolder(local.state, worker));
  await runWrangler(folder, ['deploy', '--name', worker]);
}

/** Lets wrangler package a build as it would for a deploy, without an account. */
export async function packageOnly(folder: string): Promise<void> {
  await runWrangler(folder, ['deploy', '--dry-run']);
}

/** In one step: what is only half there must not be taken. */
function putWhole(folder: string, incoming: string): void {
  const begun = join(dirname(incoming), `.${basename(incoming)}`);
  rmSync(begun, { recursive: true, force: true });
  mkdirSync(join(begun, 'dist'), { recursive: true });
  for (const name of ['dist/assets', 'dist/worker', 'wrangler.jsonc']) cpSync(join(folder, name), join(begun, name), { recursive: true });
  renameSync(begun, incoming);
}

async function runWrangler(folder: string, args: string[]): Promise<void> {
  const config = join(folder, 'wrangler.jsonc');
  await promisify(execFile)('wrangler', [...args, '--config', config], { cwd: dirname(config) }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      throw new Problem(`wrangler ${args.join(' ')} failed:\n${error.stdout ?? ''}${error.stderr ?? ''}`);
    },
  );
}
