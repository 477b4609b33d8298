import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { portalFolder } from '@policy/runner';

const fixture = fileURLToPath(new URL('../fixtures/pace-module', import.meta.url));

/**
 * Builds the small living module of the tests in place of a real one, against a Vue of its own choice.
 *
 * @param module whose place it takes
 * @param installed package of the Vue that its folder resolves: `vue`, or one of the aliases in this workspace
 * @param vue what its configuration declares
 * @returns its `wrangler.jsonc`
 */
export async function buildPaceModule(module: string, installed: string, vue: 'shared' | 'own'): Promise<string> {
  const folder = join(portalFolder, `pace/${module}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(fixture, folder, { recursive: true });
  rewrite(join(folder, 'src/module.ts'), "id: 'pace-module'", `id: '${module}'`);
  rewrite(join(folder, 'vite.config.ts'), "'pace-module', { vue: 'shared' }", `'${module}', { vue: '${vue}' }`);
  // As npm installs a version that a module's package.json names and others do not share.
  mkdirSync(join(folder, 'node_modules'));
  const packageFile = realpathSync(fileURLToPath(import.meta.resolve(`${installed}/package.json`)));
  symlinkSync(join(packageFile, '..'), join(folder, 'node_modules/vue'));
  await promisify(execFile)('vite', ['build', '--app'], { cwd: folder });
  return join(folder, 'wrangler.jsonc');
}

function rewrite(file: string, from: string, to: string): void {
  const source = readFileSync(file, 'utf8');
  if (!source.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(file, source.replace(from, to));
}
