import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.mjs';
import { Problem } from '../problem.mjs';
import { installEnvironment } from '../processes/child-environment.mjs';
import { runProgram } from '../processes/run-program.mjs';
import { step } from '../step.mjs';
import { missingPackages } from './missing-packages.mjs';

/**
 * Installs what the lockfile names, unless it is all there.
 *
 * @throws {Problem} when npm cannot
 */
export async function install() {
  if (isInstalled()) return;
  await step('Installing packages (npm ci), about a minute the first time', async () => {
    const { ok, lines } = await runProgram('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env: installEnvironment() });
    if (ok) return;
    throw new Problem(
      [
        ...lines.slice(-15),
        '',
        'npm could not install the packages. Check the network (and free disk space: about 1.2 GB), then run the command again.',
      ].join('\n'),
    );
  });
}

function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record) || !existsSync(join(root, 'node_modules/.bin/node'))) return false;
  const installed = readLock(record);
  const isWhole = Object.keys(installed).every((folder) => existsSync(join(root, folder)));
  return isWhole && missingPackages(readLock(join(root, 'package-lock.json')), installed).length === 0;
}

/**
 * @param {string} file
 * @returns {Record<string, import('./missing-packages.mjs').LockedPackage>}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    throw new Problem(
      `${file} cannot be read (${error instanceof Error ? error.message : error}). Restore it: git checkout package-lock.json`,
    );
  }
}
