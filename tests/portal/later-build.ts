import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { portalFolder, root } from '@policy/runner';

/**
 * Builds a module again from changed sources, as its team does for a deploy; nothing else is built.
 *
 * @param change file of the module, and what to replace in it by what
 * @returns the `wrangler.jsonc` of the later build
 * @throws when the file does not hold what is to be replaced
 */
export async function buildLater(module: string, change: { file: string; from: string; to: string }): Promise<string> {
  // Within the repository, so that the packages are found.
  const folder = join(portalFolder, `later/${module}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // `dist` too: a build keeps the files of the newest builds before it, so their times go with them.
  for (const name of ['src', 'dist', 'package.json', 'vite.config.ts', 'wrangler.jsonc']) {
    cpSync(join(root, 'apps', module, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  }
  const file = join(folder, change.file);
  const source = readFileSync(file, 'utf8');
  if (!source.includes(change.from)) throw new Error(`${change.file} of ${module} does not hold ${change.from}`);
  writeFileSync(file, source.replace(change.from, change.to));
  await promisify(execFile)('vite', ['build', '--app'], { cwd: folder });
  return join(folder, 'wrangler.jsonc');
}
