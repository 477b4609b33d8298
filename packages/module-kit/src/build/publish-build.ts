import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Earlier builds that stay on disk, so that a page loaded before a deploy still finds its files after it. */
const keptBuilds = 5;

export interface PublishedBuild {
  /** Hash of the files: the same source gives the same id. */
  build: string;
  /** Paths below `/_m/{id}/{build}/`. */
  files: string[];
}

/**
 * Copies a fresh client build (`dist/client`) to its immutable place, `dist/assets/_m/{id}/{build}/`.
 *
 * @param root the app's folder
 * @param id the module, or `shell`
 */
export function publishBuild(root: string, id: string): PublishedBuild {
  const client = join(root, 'dist/client');
  const files = readdirSync(client, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('.vite') && statSync(join(client, file)).isFile())
    .sort();
  const build = hashFiles(client, files);
  const builds = join(root, 'dist/assets/_m', id);
  const target = join(builds, build);
  mkdirSync(target, { recursive: true });
  for (const file of files) cpSync(join(client, file), join(target, file));
  utimesSync(target, new Date(), new Date());
  dropOldBuilds(builds);
  return { build, files };
}

function hashFiles(folder: string, files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

function dropOldBuilds(builds: string): void {
  const age = (build: string) => statSync(join(builds, build)).mtimeMs;
  const newestFirst = readdirSync(builds).sort((a, b) => age(b) - age(a));
  for (const old of newestFirst.slice(keptBuilds)) rmSync(join(builds, old), { recursive: true });
}
